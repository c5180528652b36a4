package universe.server.api.description;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes records as they are written: every component is there, those marked {@code @Nullable}
 * may be null, unwrapped ones lie beside the others; JSON of any kind is just that.
 * {@code @Schema(implementation = …)} on a component says what it really is; where that is an enum,
 * the component is one of its words.
 */
@Component
@SuppressWarnings("rawtypes") // as the interface has it
class RecordSchemas implements ModelConverter {

  private static final TypeFactory TYPES = TypeFactory.defaultInstance();

  private final SchemaNames names;

  RecordSchemas(SchemaNames names) {
    this.names = names;
  }

  @Override
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var java = TYPES.constructType(type.getType());
    var raw = java.getRawClass();
    if (JsonNode.class.isAssignableFrom(raw)) {
      return json(raw);
    }
    if (raw.isRecord()) {
      return described(java, context);
    }
    if (raw.isAnnotationPresent(JsonSubTypes.class)) {
      return choice(raw, context);
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private Schema<?> described(JavaType java, ModelConverterContext context) {
    var name = names.of(java);
    if (!context.getDefinedModels().containsKey(name)) {
      var schema = object();
      // Known before its components are looked at: one of them may be of the same type.
      context.defineModel(name, schema);
      addComponents(schema, java, context);
    }
    return reference(name);
  }

  private void addComponents(Schema<?> schema, JavaType java, ModelConverterContext context) {
    for (var component : java.getRawClass().getRecordComponents()) {
      if (has(component, JsonIgnore.class)) {
        continue;
      }
      var inner = TYPES.resolveMemberType(component.getGenericType(), java.getBindings());
      if (has(component, JsonUnwrapped.class)) {
        addComponents(schema, inner, context);
        continue;
      }
      var property = property(component, inner, context);
      var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
      var name = renamed == null ? component.getName() : renamed.value();
      schema.addProperty(name, isNullable(component) ? orNull(property) : property);
      schema.addRequiredItem(name);
    }
  }

  private static Schema<?> property(
      RecordComponent component, JavaType type, ModelConverterContext context) {
    var annotation =
        component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
    if (annotation != null && annotation.implementation().isEnum()) {
      return words(
          Stream.of(annotation.implementation().getEnumConstants())
              .map(Enum.class::cast)
              .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    if (annotation != null && annotation.allowableValues().length > 0) {
      return words(Stream.of(annotation.allowableValues()));
    }
    if (annotation != null && annotation.implementation() != Void.class) {
      return resolved(TYPES.constructType(annotation.implementation()), context);
    }
    return resolved(type, context);
  }

  private static Schema<?> resolved(JavaType type, ModelConverterContext context) {
    // Springdoc looks into the fields of whatever it is asked for, and fails on those of a tree.
    return JsonNode.class.isAssignableFrom(type.getRawClass())
        ? json(type.getRawClass())
        : context.resolve(new AnnotatedType(type).resolveAsRef(true));
  }

  private static Schema<?> json(Class<?> raw) {
    return ObjectNode.class.isAssignableFrom(raw)
        ? object().additionalProperties(true)
        : new Schema<>();
  }

  private static Schema<?> words(Stream<String> words) {
    var schema = new Schema<String>();
    schema.setTypes(Set.of("string"));
    words.forEach(schema::addEnumItemObject);
    return schema;
  }

  /** One of several records, told apart by a property that Jackson adds to each of them. */
  private Schema<?> choice(Class<?> raw, ModelConverterContext context) {
    var property = raw.getAnnotation(JsonTypeInfo.class).property();
    var schema = new Schema<>();
    for (var each : raw.getAnnotation(JsonSubTypes.class).value()) {
      var java = TYPES.constructType(each.value());
      schema.addOneOfItem(described(java, context));
      var model = requireNonNull(context.getDefinedModels().get(names.of(java)));
      model.addProperty(property, words(Stream.of(each.name())));
      model.addRequiredItem(property);
    }
    var name = names.of(TYPES.constructType(raw));
    context.defineModel(name, schema);
    return reference(name);
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.get$ref() != null || property.getEnum() != null) {
      return new Schema<>().oneOf(List.of(property, new Schema<>().types(Set.of("null"))));
    }
    var types = property.getTypes();
    if (types == null || types.isEmpty()) {
      return property; // any JSON, null among it
    }
    var both = new LinkedHashSet<>(types);
    both.add("null");
    // A new one: Swagger hands out the same schema for all properties of a type.
    var schema = new Schema<Object>();
    schema.setTypes(both);
    schema.setFormat(property.getFormat());
    schema.setItems(property.getItems());
    schema.setAdditionalProperties(property.getAdditionalProperties());
    return schema;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Most annotations cannot stand on a component itself; the compiler copies them there. */
  private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
    return component.getAccessor().isAnnotationPresent(annotation);
  }

  private static Schema<?> object() {
    return new Schema<>().types(Set.of("object"));
  }

  private static Schema<?> reference(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }
}
