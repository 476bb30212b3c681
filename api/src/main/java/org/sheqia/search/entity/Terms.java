package org.sheqia.search.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a text is found by. Words and numbers of other scripts are whole, in lower case; Chinese is every two characters
 * that stand together and, in what is kept, every single one. Forms of width do not matter.
 */
public final class Terms {

    /** The longest term that is kept; a longer word is found by its beginning. */
    public static final int LENGTH = 32;

    private static final int EVERY_SCRIPT = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;
    private static final Analyzer KEPT = chain(true);
    private static final Analyzer ASKED = chain(false);

    private Terms() {
    }

    /** The terms that are kept for a text. */
    public static Set<String> of(String text) {
        return of(text, KEPT);
    }

    /** The terms that a text must have to be an answer; none when nothing is asked that could be found. */
    public static Set<String> askedBy(String query) {
        return of(query, ASKED);
    }

    private static Set<String> of(String text, Analyzer analyzer) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("text", Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String whole = term.toString();
                terms.add(whole.substring(0, whole.offsetByCodePoints(0, Math.min(LENGTH, whole.codePointCount(0, whole.length())))));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static Analyzer chain(boolean single) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new CJKBigramFilter(new LowerCaseFilter(words), EVERY_SCRIPT, single));
            }
        };
    }
}
