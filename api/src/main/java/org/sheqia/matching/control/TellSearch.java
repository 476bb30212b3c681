package org.sheqia.matching.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.matching.entity.ProjectSearch;
import org.sheqia.matching.entity.SavedSearch;
import org.sheqia.notification.control.Letters;
import org.sheqia.notification.control.PortalAddress;
import org.sheqia.notification.entity.Letter;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.control.Page;
import org.sheqia.project.control.ProjectFilter;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** Writes the digest of one saved search: what it finds that was published since the last one. Nothing new, no letter. */
@UseCase
public class TellSearch {

    /** A digest names so many, says how many more there are, and leads to them. */
    private static final int NAMED = 20;
    private static final int PAGES = 5;
    private static final int PAGE = 100;

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
    PortalAddress portal;

    public void tell(String id) {
        searches.locked(id).filter(saved -> saved.email() != null).ifPresent(saved -> {
            Instant since = saved.toldUntil();
            List<ProjectRow> news = news(saved.search(), since);
            if (!news.isEmpty()) {
                letters.write(letter(saved, news));
                saved.told(news.get(0).publishedAt());
            }
        });
    }

    /** The newest first; at most so many as a season has. */
    private List<ProjectRow> news(ProjectSearch search, Instant since) {
        List<ProjectRow> news = new ArrayList<>();
        String next = null;
        for (int i = 0; i < PAGES && (i == 0 || next != null); i++) {
            Page<ProjectRow> page = projects.published(filter(search), "-publishedAt", Cursor.of(next, PAGE));
            List<ProjectRow> newer = page.items().stream().filter(p -> p.publishedAt().isAfter(since)).toList();
            news.addAll(newer);
            next = newer.size() < page.items().size() ? null : page.next();
        }
        return news;
    }

    private Letter letter(SavedSearch saved, List<ProjectRow> news) {
        StringBuilder body = new StringBuilder();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            body.append(Messages.text(language, "letter.digest.lead", Map.of("name", saved.name(), "count", news.size()))).append("\n\n");
            for (ProjectRow p : news.subList(0, Math.min(NAMED, news.size()))) {
                body.append(Messages.text(language, "letter.digest.line", Map.of("title", p.title(), "buyer", buyer(p, language),
                        "deadline", p.bidDeadline(), "link", portal.of("projects/" + p.id())))).append('\n');
            }
            if (news.size() > NAMED) {
                body.append(Messages.text(language, "letter.digest.more", Map.of("count", news.size() - NAMED,
                        "link", portal.of("projects?" + parameters(saved.search()))))).append('\n');
            }
            body.append('\n').append(Messages.text(language, "letter.digest.end", Map.of("link", portal.of("projects")))).append("\n\n");
        }
        return Letter.mail(saved.email(), Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.digest.subject", Map.of("name", saved.name(),
                "count", news.size())), body.toString().strip(), instant.now());
    }

    /** As the page of projects has them in its address. */
    private static String parameters(ProjectSearch search) {
        return Json.read(Json.write(search), JsonNode.class).properties().stream().filter(p -> !p.getValue().isNull())
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue().asText(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private String buyer(ProjectRow project, Locale language) {
        return tenants.find(project.tenant()).map(t -> t.name().in(language)).orElse(project.tenant());
    }

    private static ProjectFilter filter(ProjectSearch s) {
        return new ProjectFilter(s.tenant(), null, s.stream(), s.field(), s.status(), s.procedure(), s.minBudget(), s.maxBudget(), s.q());
    }
}
