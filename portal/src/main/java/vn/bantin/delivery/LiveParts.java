package vn.bantin.delivery;

import vn.bantin.kit.text.Language;

/** Writes what belongs into the slots of a page. */
public interface LiveParts {
    /** The sentence on how often an article was read. */
    String views(long views, Language language);

    /** The list of what is read most, with what it is made of. */
    Rendered mostRead(Slot.MostRead slot);
}
