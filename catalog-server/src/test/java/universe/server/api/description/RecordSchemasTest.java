package universe.server.api.description;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import universe.server.api.Page;

class RecordSchemasTest {

  private final SchemaNames names = new SchemaNames();

  @Test
  void describesEveryComponentAndSaysWhichMayBeNull() {
    var plant = schema(described(Plant.class), "Plant");

    assertThat(plant.getRequired())
        .containsExactlyInAnyOrder("name", "kind", "sown", "harvested", "notes", "leaf", "of");
    assertThat(property(plant, "name").getTypes()).containsExactly("string");
    assertThat(property(plant, "sown").getTypes()).containsExactly("string");
    assertThat(property(plant, "harvested").getTypes()).containsExactly("string", "null");
    assertThat(property(plant, "harvested").getFormat()).isEqualTo("date-time");
    assertThat(property(plant, "notes").getTypes()).containsExactly("object");
    assertThat(property(plant, "leaf").getOneOf()).hasSize(2);
  }

  @Test
  void namesTheWordsOfAnEnum() {
    assertThat(property(schema(described(Plant.class), "Plant"), "kind").getEnum())
        .isEqualTo(List.of("herb", "fruit-tree"));
  }

  @Test
  void laysUnwrappedComponentsBesideTheOthersAndLeavesOutWhatIsIgnored() {
    var offered = schema(described(OfferedPlant.class), "Offered");

    assertThat(offered.getProperties().keySet())
        .containsExactlyInAnyOrder(
            "name", "kind", "sown", "harvested", "notes", "leaf", "of", "allowedActions");
    assertThat(described(OfferedPlant.class)).doesNotContainKey("Plant");
  }

  @Test
  void callsAPageLikeWhatIsOnIt() {
    var page = TypeFactory.defaultInstance().constructParametricType(Page.class, Leaf.class);

    assertThat(described(page)).containsOnlyKeys("Leaf", "LeafPage");
  }

  @Test
  void tellsTheChoicesOfARequestApartByTheirKind() {
    var schemas = described(Wish.class);

    assertThat(schema(schemas, "Wish").getOneOf()).hasSize(2);
    assertThat(property(schema(schemas, "Water"), "kind").getEnum()).isEqualTo(List.of("water"));
    assertThat(schema(schemas, "Water").getRequired()).contains("kind", "litres");
  }

  @Test
  void refusesTwoRecordsOfOneName() {
    described(Leaf.class);
    described(Book.Leaf.class);

    assertThatThrownBy(names::refuseClashes)
        .hasMessageContaining(Book.Leaf.class.getName())
        .hasMessageContaining("Leaf");
  }

  private static io.swagger.v3.oas.models.media.Schema<?> property(
      io.swagger.v3.oas.models.media.Schema<?> schema, String name) {
    return requireNonNull(schema.getProperties().get(name));
  }

  private static io.swagger.v3.oas.models.media.Schema<?> schema(
      Map<String, io.swagger.v3.oas.models.media.Schema<?>> schemas, String name) {
    return requireNonNull(schemas.get(name));
  }

  private Map<String, io.swagger.v3.oas.models.media.Schema<?>> described(Type type) {
    var converters = new ModelConverters(true);
    converters.addConverter(new RecordSchemas(names));
    var found = new HashMap<String, io.swagger.v3.oas.models.media.Schema<?>>();
    converters
        .resolveAsResolvedSchema(new AnnotatedType(type))
        .referencedSchemas
        .forEach(found::put);
    return found;
  }

  enum Kind {
    HERB,
    FRUIT_TREE
  }

  record Leaf(int veins) {}

  record Plant(
      String name,
      @Schema(implementation = Kind.class) String kind,
      Instant sown,
      @Nullable Instant harvested,
      ObjectNode notes,
      @Nullable Leaf leaf,
      @JsonProperty("of") @Nullable String owner,
      @JsonIgnore int secret) {}

  @Schema(name = "Offered")
  record OfferedPlant(@JsonUnwrapped Plant plant, Set<String> allowedActions) {}

  record Book() {
    record Leaf(int page) {}
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Wish.Water.class, name = "water"),
    @JsonSubTypes.Type(value = Wish.Cut.class, name = "cut")
  })
  sealed interface Wish {
    record Water(int litres) implements Wish {}

    record Cut(String where) implements Wish {}
  }
}
