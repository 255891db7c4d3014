package io.countersign.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExaminedPhotoTest {

    private static final Instant THEN = Instant.parse("2026-03-05T06:30:00Z");
    private static final Place RUIJIN = Place.of("31.211700", "121.467800");

    @Test
    void readsWhenAndWhereItWasTaken() {
        ExaminedPhoto photo =
                examined(CameraPhoto.of(1).takenAt(THEN).at(RUIJIN).jpeg());

        assertThat(photo.takenAt()).contains(THEN);
        assertThat(photo.place()).contains(RUIJIN);
        assertThat(photo.width()).isEqualTo(800);
    }

    @Test
    void readsPlacesSouthAndWest() {
        Place lima = Place.of("-12.046374", "-77.042793");

        assertThat(examined(CameraPhoto.of(1).at(lima).jpeg()).place()).contains(lima);
    }

    @Test
    void saysNothingOfTimeAndPlaceWhereTheCameraDidNot() {
        ExaminedPhoto photo = examined(CameraPhoto.of(1).jpeg());

        assertThat(photo.takenAt()).isEmpty();
        assertThat(photo.place()).isEmpty();
    }

    @Test
    void takesNullIslandForNoPlace() {
        assertThat(examined(CameraPhoto.of(1).at(Place.of("0", "0")).jpeg()).place())
                .isEmpty();
    }

    @Test
    void writesAThumbnailWithoutHiddenData() throws IOException {
        byte[] thumbnail =
                examined(CameraPhoto.of(1).takenAt(THEN).at(RUIJIN).jpeg()).thumbnail();

        assertThat(new String(thumbnail, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(thumbnail)).getWidth())
                .isEqualTo(480);
    }

    @Test
    void knowsThePictureAgainWhenItWasSavedAnew() {
        Fingerprint original = examined(CameraPhoto.of(5).jpeg()).fingerprint();

        assertThat(original.looksLike(examined(CameraPhoto.of(5).savedAgain()).fingerprint()))
                .isTrue();
    }

    @Test
    void takesNoTwoOfAHundredViewsForTheSame() {
        Fingerprint[] seen = new Fingerprint[100];
        for (int view = 0; view < seen.length; view++) {
            seen[view] = Fingerprint.of(CameraPhoto.of(view).view(480, 360));
        }

        for (int one = 0; one < seen.length; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(seen[one].looksLike(seen[other])).isFalse();
            }
        }
    }

    @Test
    void comesBackFromItsText() {
        Fingerprint one = Fingerprint.of(CameraPhoto.of(3).view(480, 360));

        assertThat(Fingerprint.parse(one.toString())).isEqualTo(one);
    }

    @Test
    void measuresTheWayToTheVenue() {
        assertThat(RUIJIN.metresTo(Place.of("31.216200", "121.467800"))).isBetween(498L, 502L);
        assertThat(RUIJIN.metresTo(RUIJIN)).isZero();
    }

    @Test
    void refusesWhatIsNoPhoto() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(CameraPhoto.of(1).view(800, 600), "png", png);

        refuses(png.toByteArray(), "photo-not-a-photo");
        refuses("just a text".getBytes(StandardCharsets.UTF_8), "photo-not-a-photo");
        refuses("%PDF-1.4\n%EOF".getBytes(StandardCharsets.UTF_8), "photo-not-a-photo");
    }

    @Test
    void refusesATextThatCallsItselfAPhoto() {
        refuses("<html>hello</html>".getBytes(StandardCharsets.UTF_8), "file-type");
        refuses(new byte[0], "file-empty");
    }

    @Test
    void refusesMoreThanTenMegabytes() {
        refuses(Arrays.copyOf(CameraPhoto.of(1).jpeg(), (10 << 20) + 1), "file-too-large");
    }

    @Test
    void refusesAPictureThatIsCutOff() {
        byte[] whole = CameraPhoto.of(1).jpeg();

        refuses(Arrays.copyOf(whole, whole.length / 2), "photo-damaged");
        refuses(Arrays.copyOf(whole, 12), "photo-damaged");
    }

    @Test
    void refusesBrokenTables() {
        byte[] broken = CameraPhoto.of(1).jpeg();
        Arrays.fill(broken, 25, 160, (byte) 0x7F);

        refuses(broken, "photo-damaged");
    }

    @Test
    void refusesASheetOfOneColour() {
        BufferedImage wall = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wall.createGraphics();
        pen.setColor(new Color(120, 130, 140));
        pen.fillRect(0, 0, 800, 600);
        pen.dispose();

        refuses(CameraPhoto.written(wall, 0.9f), "photo-shows-nothing");
    }

    @Test
    void refusesAPreviewPicture() {
        refuses(CameraPhoto.written(CameraPhoto.of(1).view(320, 240), 0.9f), "photo-too-small");
    }

    @Test
    void refusesAClaimOfFourBillionPixelsAtOnce() {
        byte[] bomb = CameraPhoto.of(1).jpeg();
        int frame = indexOf(bomb, 0xC0);
        Arrays.fill(bomb, frame + 5, frame + 9, (byte) 0xFF);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> refuses(bomb, "photo-too-many-pixels"));
    }

    @Test
    void refusesAThousandPasses() {
        byte[] photo = CameraPhoto.of(1).jpeg();
        byte[] scans = Arrays.copyOf(photo, photo.length + 2_000);
        for (int at = photo.length; at < scans.length; at += 2) {
            scans[at] = (byte) 0xFF;
            scans[at + 1] = (byte) 0xDA;
        }

        refuses(scans, "photo-too-many-pixels");
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (int at = 0; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == marker) {
                return at;
            }
        }
        throw new AssertionError("no marker " + marker);
    }

    private static ExaminedPhoto examined(byte[] content) {
        return ExaminedPhoto.examine("IMG_0001.jpg", content);
    }

    private static void refuses(byte[] content, String code) {
        assertThatThrownBy(() -> examined(content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
