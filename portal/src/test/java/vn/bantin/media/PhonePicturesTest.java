package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import org.junit.jupiter.api.Test;

/** Pictures that are true but unusual. */
class PhonePicturesTest {
    @Test
    void a_picture_that_the_camera_says_to_turn_is_turned() {
        assertThat(Scaling.read(Paintings.jpegThatLies(100, 50)))
                .extracting(picture ->
                        picture.image().getWidth() + "x" + picture.image().getHeight())
                .isEqualTo("50x100");
    }

    @Test
    void a_picture_that_no_jpeg_can_hold_is_refused_as_too_large() {
        refused(MediaRule.TOO_MANY_PIXELS, () -> Scaling.read(Paintings.png(20, 70_000)));
    }
}
