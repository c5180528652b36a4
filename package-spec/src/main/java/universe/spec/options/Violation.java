package universe.spec.options;

/**
 * One way in which a document breaks its schema.
 *
 * @param pointer JSON pointer of the offending value in the document
 * @param schemaPointer JSON pointer of the schema that refused it
 * @param keyword the draft-04 keyword that refused it
 * @param message what is wrong and what would be right; without any value that must stay hidden
 */
public record Violation(String pointer, String schemaPointer, String keyword, String message) {}
