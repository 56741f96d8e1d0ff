package vn.bantin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sections of a site as a tree, siblings in the order of the menu. */
public record SectionTree(List<Section> sections) {

    public SectionTree {
        sections = List.copyOf(sections);
    }

    public List<Section> top() {
        return sections.stream().filter(section -> section.parentId() == null).toList();
    }

    public List<Section> childrenOf(Section parent) {
        return sections.stream()
                .filter(section -> Objects.equals(section.parentId(), parent.id()))
                .toList();
    }

    /** The section and everything below it. */
    public List<Section> branch(Section root) {
        List<Section> branch = new ArrayList<>(List.of(root));
        childrenOf(root).forEach(child -> branch.addAll(branch(child)));
        return branch;
    }

    /** The way down to a section: its top section first, itself last. */
    public List<Section> pathTo(Section section) {
        List<Section> path = new ArrayList<>();
        Optional<Section> step = Optional.of(section);
        while (step.isPresent()) {
            path.addFirst(step.get());
            step = step.get().parent().flatMap(this::byId);
        }
        return path;
    }

    public Optional<Section> bySlug(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    public Optional<Section> byId(long id) {
        return sections.stream().filter(section -> section.id() == id).findFirst();
    }
}
