package vn.bantin.proofreading;

import java.util.ArrayList;
import java.util.List;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.RichText;

/** What is proofread, as an article would keep it: plain lines in NFC, and the empty string for what it does not have. */
public record Manuscript(
        String title,
        String dateline,
        String lead,
        RichText body,
        List<Illustration> pictures,
        String caption,
        String addendum,
        String byline) {

    public Manuscript {
        title = PlainText.line(title);
        dateline = PlainText.line(dateline);
        lead = PlainText.line(lead);
        pictures = List.copyOf(pictures);
        caption = PlainText.line(caption);
        addendum = PlainText.line(addendum);
        byline = PlainText.line(byline);
    }

    /** Every text of it, in the order of the fields. */
    List<TextRun> runs() {
        List<TextRun> runs = new ArrayList<>();
        runs.add(TextRun.line(Field.TITLE, 0, title));
        runs.add(TextRun.line(Field.DATELINE, 0, dateline));
        runs.add(TextRun.line(Field.LEAD, 0, lead));
        for (int number = 0; number < pictures.size(); number++) {
            runs.add(TextRun.line(Field.PICTURE, number, pictures.get(number).textAlternative()));
        }
        runs.add(TextRun.line(Field.CAPTION, 0, caption));
        runs.addAll(Blocks.of(body));
        runs.add(TextRun.line(Field.ADDENDUM, 0, addendum));
        runs.add(TextRun.line(Field.BYLINE, 0, byline));
        return runs;
    }
}
