package org.needlewise.content.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Checks one kind of content file with its built-in JSON Schema. */
public final class SchemaCheck {

    /** The schema keyword for a message. Editors and this check show it, but it does not affect validation. */
    static final String ERROR_MESSAGE = "patternErrorMessage";

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword(ERROR_MESSAGE))
            .build();
    private static final Map<String, SchemaCheck> KINDS = new ConcurrentHashMap<>();

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /**
     * The check for one kind of file.
     *
     * @param kind the name of the schema, such as {@code self-check}
     */
    public static SchemaCheck of(String kind) {
        return KINDS.computeIfAbsent(kind, SchemaCheck::load);
    }

    private static SchemaCheck load(String kind) {
        String name = "/schema/" + kind + ".schema.json";
        try (InputStream in = SchemaCheck.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its part " + name);
            }
            return new SchemaCheck(SchemaRegistry.withDefaultDialect(DIALECT).getSchema(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports each part that does not match the schema once. */
    public void check(Part root, Problems problems) {
        Set<String> told = new HashSet<>();
        for (Error error : schema.validate(root.node())) {
            SchemaMistake mistake = new SchemaMistake(error, schema.getSchemaNode());
            if (told.add(error.getInstanceLocation() + " " + mistake.about())) {
                problems.add(
                        mistake.severity(),
                        root.placeOf(mistake.pointer()),
                        mistake.found(),
                        mistake.expected(),
                        mistake.suggestion());
            }
        }
    }
}
