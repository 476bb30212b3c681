package org.sheqia.matching.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.matching.entity.ProjectSearch;
import org.sheqia.matching.entity.SavedSearch;
import org.sheqia.notification.control.Letters;
import org.sheqia.notification.entity.Letter;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Messages;
import org.sheqia.project.control.ProjectFilter;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** Writes the digest of one saved search: what it finds that was published since the last one. Nothing new, no letter. */
@UseCase
public class TellSearch {

    /** A digest names so many; the rest is on the page. */
    private static final int MOST = 20;

    @Inject
    SavedSearches searches;

    @Inject
    ProjectListing projects;

    @Inject
    Tenants tenants;

    @Inject
    Letters letters;

    @Inject
    RequestInstant instant;

    @Inject
    @ConfigProperty(name = "portal.url")
    Optional<String> portal;

    public void tell(String id) {
        searches.locked(id).filter(saved -> saved.email() != null).ifPresent(saved -> {
            Instant since = saved.toldUntil();
            List<ProjectRow> news = projects.published(filter(saved.search()), "-publishedAt", Cursor.of(null, MOST)).items().stream()
                    .filter(p -> p.publishedAt().isAfter(since)).toList();
            if (!news.isEmpty()) {
                letters.write(letter(saved, news));
                saved.told(news.get(0).publishedAt());
            }
        });
    }

    private Letter letter(SavedSearch saved, List<ProjectRow> news) {
        StringBuilder body = new StringBuilder();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            body.append(Messages.text(language, "letter.digest.lead", Map.of("name", saved.name(), "count", news.size()))).append("\n\n");
            for (ProjectRow p : news) {
                body.append(Messages.text(language, "letter.digest.line", Map.of("title", p.title(), "buyer", buyer(p, language),
                        "deadline", p.bidDeadline(), "link", address("projects/" + p.id())))).append('\n');
            }
            body.append('\n').append(Messages.text(language, "letter.digest.end", Map.of("link", address("projects")))).append("\n\n");
        }
        return new Letter(saved.email(), Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.digest.subject", Map.of("name", saved.name(),
                "count", news.size())), body.toString().strip(), instant.now());
    }

    private String address(String path) {
        return portal.map(url -> url.endsWith("/") ? url : url + "/").orElse("/") + path;
    }

    private String buyer(ProjectRow project, Locale language) {
        return tenants.find(project.tenant()).map(t -> language.equals(Locale.ENGLISH) ? t.name().en() : t.name().zh()).orElse(project.tenant());
    }

    private static ProjectFilter filter(ProjectSearch s) {
        return new ProjectFilter(s.tenant(), s.stream(), s.field(), s.status(), s.procedure(), s.minBudget(), s.maxBudget(), s.q());
    }
}
