package nl.klankbord.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Note;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.i18n.I18n;
import nl.klankbord.report.Summary.StagePart;
import nl.klankbord.report.Summary.StepPart;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The summary as JSON: the same parts as the document, with the ids for programs and the words for people. What is left
/// out of the document is left out here.
public final class SummaryJson {
    private static final String FORMAT = "klankbord-summary";
    private static final int VERSION = 1;

    private final JsonMapper mapper = JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).enable(SerializationFeature.INDENT_OUTPUT).build();

    public byte[] write(Summary summary) {
        var root = mapper.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION).put("language", summary.about().language().tag());
        root.put("title", summary.about().title()).put("footer", I18n.get(summary.about().language(), "report.footer",
                summary.readers()));
        conversation(root.putObject("conversation"), summary.about());
        var people = root.putObject("people");
        people.put("you", summary.about().people().you()).put("me", summary.about().people().me());
        stages(root.putArray("stages"), summary.stages());
        var agreements = root.putArray("agreements");
        summary.agreements().forEach(a -> agreement(agreements.addObject(), a));
        var notes = root.putArray("notes");
        summary.notes().forEach(n -> note(notes.addObject(), n));
        stages(root.putArray("closing"), summary.closing());
        return mapper.writeValueAsBytes(root);
    }

    private static void conversation(ObjectNode node, Summary.About about) {
        node.put("id", about.conversation()).put("kind", word(about.kind())).put("place", about.place()).put("closed",
                about.closed());
        if (about.when() != null) {
            node.put("when", about.when().withNano(0).toString());
        }
        if (about.correctedOn() != null) {
            node.put("correctedOn", about.correctedOn().toString());
        }
    }

    private void stages(ArrayNode array, List<StagePart> parts) {
        for (var part : parts) {
            var node = array.addObject();
            node.put("result", part.result().id()).put("exercise", part.result().definition().id()).put("stage", part
                    .stage().id()).put("heading", part.heading());
            var steps = node.putArray("steps");
            part.steps().forEach(s -> step(steps.addObject(), s));
        }
    }

    private void step(ObjectNode node, StepPart part) {
        node.put("step", part.step().id()).put("heading", part.heading());
        // the answer as it is stored, under the type that carries its kind
        node.set("answer", mapper.readTree(mapper.writerFor(StepAnswer.class).writeValueAsBytes(part.answer())));
        var words = node.putArray("words");
        SummaryText.lines(part.blocks()).forEach(words::add);
    }

    private void agreement(ObjectNode node, Agreement agreement) {
        var agreed = agreement.commitment();
        node.put("id", agreement.id()).put("what", agreed.what()).put("who", word(agreed.who()));
        when(node, "due", agreed.due().date(), agreed.due().words());
        when(node, "start", agreed.plan().start().date(), agreed.plan().start().words());
        var plan = new TreeMap<>(Map.of("if", agreed.plan().ifSituation(), "then", agreed.plan().thenAction(),
                "obstacle", agreed.plan().obstacle(), "inform", agreed.plan().inform(), "support", agreed.plan()
                        .support()));
        plan.forEach((name, words) -> {
            if (!words.isBlank()) {
                node.put(name, words);
            }
        });
        if (agreed.confidence() != null) {
            node.put("confidence", agreed.confidence());
        }
    }

    private static void when(ObjectNode node, String name, java.time.@org.jspecify.annotations.Nullable LocalDate date,
            String words) {
        if (date != null) {
            node.put(name, date.toString());
        } else if (!words.isBlank()) {
            node.put(name, words);
        }
    }

    private static void note(ObjectNode node, Note note) {
        node.put("id", note.id()).put("text", note.text());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
