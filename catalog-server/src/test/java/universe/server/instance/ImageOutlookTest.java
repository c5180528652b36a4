package universe.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import universe.server.instance.PlanContent.ImageEffect;
import universe.spec.marathon.MarathonApp;
import universe.spec.marathon.Translation;
import universe.spec.workload.Service;

class ImageOutlookTest {

  private static final Map<String, String> RAN = Map.of("web", "sha256:old");

  private static List<Service> web(String image) {
    var app =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(
                    "{\"id\": \"/web\", \"container\": {\"docker\": {\"image\": \"%s\"}}}"
                        .formatted(image));
    return ((Translation.Translated) MarathonApp.translate(app)).workload().services();
  }

  private static List<ImageEffect> seen(String image, @Nullable String digest) {
    return List.of(new ImageEffect(image, true, 1L, digest));
  }

  @Test
  void tellsThatATagHasMoved() {
    var same = web("example/web:1");

    var warnings = ImageOutlook.moved(same, RAN, same, seen("example/web:1", "sha256:new"));

    assertThat(warnings).hasSize(1);
    assertThat(warnings.getFirst().message())
        .contains("example/web:1 has moved", "sha256:new", "web runs sha256:old", "on the node");
  }

  @Test
  void hasNothingToSayWhereNothingMovedOrNobodyKnows() {
    var same = web("example/web:1");

    assertThat(ImageOutlook.moved(same, RAN, same, seen("example/web:1", "sha256:old"))).isEmpty();
    assertThat(ImageOutlook.moved(same, RAN, same, seen("example/web:1", null))).isEmpty();
    assertThat(ImageOutlook.moved(same, Map.of(), same, seen("example/web:1", "sha256:new")))
        .isEmpty();
  }

  @Test
  void expectsOtherBytesOfAnotherTag() {
    var next = seen("example/web:2", "sha256:new");

    assertThat(ImageOutlook.moved(web("example/web:1"), RAN, web("example/web:2"), next)).isEmpty();
  }
}
