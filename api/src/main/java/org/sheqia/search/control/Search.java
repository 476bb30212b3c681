package org.sheqia.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.search.entity.Terms;

/** Which term of a search leads to its rows. */
@ApplicationScoped
public class Search {

    /** So many rows are soon sorted; of a term that has more, the next in a list's order is soon met. */
    static final int FEW = 5_000;

    /** Further terms of a long text are only looked for in the rows that are found. */
    private static final int WEIGHED = 10;

    private static final int LONGEST = 100;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /**
     * The terms that a {@code q} asks for; none when it is only punctuation, which finds nothing.
     *
     * @throws Rejected when it is too long
     */
    public static List<String> asked(String text) {
        if (text.length() > LONGEST) {
            throw Rejected.field("q", "Size", "min", 0, "max", LONGEST);
        }
        return List.copyOf(Terms.askedBy(text));
    }

    /**
     * A predicate that holds when each term is among {@code owner}'s, and its values. A count for each, since the
     * database would turn anything else into a join and begin with the commonest term.
     */
    public static String all(String owner, List<String> terms, Map<String, Object> values) {
        StringJoiner each = new StringJoiner(" and ");
        for (int i = 0; i < terms.size(); i++) {
            each.add("(select count(t%2$d) from %1$s.terms t%2$d where t%2$d = :term%2$d) = 1".formatted(owner, i));
            values.put("term" + i, terms.get(i));
        }
        return each.toString();
    }

    /**
     * The term that the fewest rows have, where those can all be sorted.
     *
     * @param table where the terms are kept
     */
    public Optional<String> rare(String table, List<String> terms) {
        Held first = first(table, terms);
        return first.rows() < FEW ? Optional.of(first.term()) : Optional.empty();
    }

    /** The term that the fewest rows have, or one of those that have many. */
    public String rarest(String table, List<String> terms) {
        return first(table, terms).term();
    }

    /** Counts each term's rows no further than {@link #FEW}. */
    private Held first(String table, List<String> terms) {
        StringBuilder sql = new StringBuilder();
        List<String> weighed = terms.subList(0, Math.min(terms.size(), WEIGHED));
        for (int i = 0; i < weighed.size(); i++) {
            sql.append(i == 0 ? "" : " union all ").append(("select %1$d place, count(*) held"
                    + " from (select 1 from %2$s where term = ?%3$d limit %4$d) t%1$d").formatted(i, table, i + 1, FEW));
        }
        Query query = em.createNativeQuery(sql + " order by held, place limit 1");
        for (int i = 0; i < weighed.size(); i++) {
            query.setParameter(i + 1, weighed.get(i));
        }
        Object[] first = (Object[]) query.getSingleResult();
        return new Held(weighed.get(((Number) first[0]).intValue()), ((Number) first[1]).intValue());
    }

    /** A term and how many rows have it. */
    private record Held(String term, int rows) {
    }
}
