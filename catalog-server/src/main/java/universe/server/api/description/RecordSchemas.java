package universe.server.api.description;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Describes records as they are: all components are there, those marked {@code @Nullable} may be
 * null; JSON of any kind is just that. Two records may not share a name, or one would hide the
 * other.
 */
@Component
@SuppressWarnings("rawtypes") // as the interface has it
class RecordSchemas implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Class<?>> names = new ConcurrentHashMap<>();

  @Override
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var raw = TypeFactory.rawClass(type.getType());
    if (JsonNode.class.isAssignableFrom(raw)) {
      return new Schema<>();
    }
    var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (schema != null && raw.isRecord()) {
      complete(raw, model(schema, context));
    }
    return schema;
  }

  private Schema<?> model(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    if (reference == null || !reference.startsWith(REFERENCE)) {
      return schema;
    }
    var model = context.getDefinedModels().get(reference.substring(REFERENCE.length()));
    return model == null ? schema : model;
  }

  private void complete(Class<?> raw, Schema<?> model) {
    refuseSharedName(raw);
    var properties = model.getProperties();
    if (properties == null) {
      return;
    }
    var required = new LinkedHashSet<String>();
    for (var component : raw.getRecordComponents()) {
      var property = properties.get(component.getName());
      if (property == null) {
        continue;
      }
      if (isNullable(component)) {
        properties.put(component.getName(), orNull(property));
      } else {
        required.add(component.getName());
      }
    }
    model.setRequired(List.copyOf(required));
  }

  private void refuseSharedName(Class<?> raw) {
    var known = names.putIfAbsent(raw.getSimpleName(), raw);
    if (known != null && known != raw) {
      throw new IllegalStateException(
          "%s and %s would share one name in the OpenAPI description; rename one"
              .formatted(known.getName(), raw.getName()));
    }
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.get$ref() != null) {
      return new Schema<>().oneOf(List.of(property, new Schema<>().types(Set.of("null"))));
    }
    var types = property.getTypes() == null ? Set.<String>of() : property.getTypes();
    if (!types.isEmpty() && !types.contains("null")) {
      var both = new LinkedHashSet<>(types);
      both.add("null");
      property.setTypes(both);
    }
    return property;
  }
}
