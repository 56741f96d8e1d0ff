package vn.bantin.vietnamese;

import java.util.Locale;
import java.util.Set;

/**
 * The foreign words, names and abbreviations of Vietnamese running text that Telex keys would make a syllable of: queen is
 * quên, visa is vía, XIX is xĩ. They are those counted 20 times or more in 26 million words of the codified law and of
 * Wikipedia, and some of everyday life.
 */
final class ForeignWords {
    private static final Set<String> WORDS = Set.of("""
            af air ais ams ana ans ar ari arm arya as aso asp ats aux ax bar bari been beer bern berne best bis born
            bos box bus caf car cas chef chips cocos congo cost cox cups curi dana dans dar daro das dawn days def
            der des did door dos dow down dust ef er es est este ex gama gar gary gas gif gifu gore gw hamas hams
            hana hanja hans hari has hausa hee her here hero his homo honor horn host how if ifa imf ins ir ira is
            isa ism isp isu its ix lama las last laura lee lens les leste lips lisa list los lost low luis manga
            maps mar maru mary mas mats max maya mer mir mits mix mono mons moo moon moor mori mos most mura musa
            must mw nero nes nist noo nora now oas of or os osi own oxi par parma pas past pax peer per peso photos
            pisa poor pos post queen queens quest rama rar ref res rest rex room roots rosa rose row rus sachs sans
            sar sari sary see sense sex sims sir six songs sons soo soon sufi sur sus tax taxi tee teen term test
            tex there these this thori those tips too tosa town trajan trans tree trias trieste trust turn tw uf us
            usa ux var vest vis visa wa war was wi ws wu xix
            """.strip().split("\\s+"));

    private ForeignWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
