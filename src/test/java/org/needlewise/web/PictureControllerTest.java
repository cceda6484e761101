package org.needlewise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlewise.content.Modules;
import org.needlewise.content.SampleModule;
import org.springframework.http.HttpStatus;

class PictureControllerTest {

    private final Modules modules = mock(Modules.class);
    private final PictureController controller = new PictureController(modules);

    @Test
    void aPictureMayBeKeptForEverAndCanDoNothing() {
        given(modules.picture(SampleModule.ID, "ice-pack.svg")).willReturn(Optional.of("<svg/>"));

        var response = controller.picture(SampleModule.ID, "ice-pack.svg");

        assertThat(response.getBody()).isEqualTo("<svg/>");
        assertThat(response.getHeaders().getCacheControl()).contains("immutable");
        assertThat(response.getHeaders().getFirst("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void aPictureThatNoModuleNamesIsNotFound() {
        given(modules.picture(SampleModule.ID, "secret.svg")).willReturn(Optional.empty());

        var response = controller.picture(SampleModule.ID, "secret.svg");

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theAddressOfAPictureHoldsItsDigest() {
        var module = SampleModule.create();
        var picture = module.about().picture();

        String path = PictureController.path(module, picture);

        assertThat(path).contains(picture.digest()).endsWith(picture.name());
    }
}
