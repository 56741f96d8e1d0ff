package vn.bantin.record.question;

import java.util.List;
import vn.bantin.comment.Submission;

/**
 * What a citizen sends in.
 *
 * @param photos those whose files are kept already
 */
public record Asked(Kind kind, Field field, Submission submission, Place place, List<KeptPhoto> photos) {

    public Asked {
        photos = List.copyOf(photos);
    }

    /** Words alone, without a place and pictures. */
    public static Asked of(Kind kind, Field field, Submission submission) {
        return new Asked(kind, field, submission, Place.NONE, List.of());
    }
}
