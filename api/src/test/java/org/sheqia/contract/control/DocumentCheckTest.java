package org.sheqia.contract.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.sheqia.document.control.Signatures;
import org.sheqia.problem.entity.Rejected;

class DocumentCheckTest {

    private static final byte[] NO_PDF = {'a'};

    private final DocumentCheck documents = new DocumentCheck();

    /** Officials, who need the same reader, wait for one of the public at most. */
    @Test
    void amid_one_document_of_the_public_the_next_comes_too_many_and_afterwards_it_does_not() {
        documents.signatures = reading(() -> assertThatThrownBy(() -> documents.check(NO_PDF)).asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .satisfies(no -> assertThat(no.slug() + " " + no.kind().status()).isEqualTo("files-busy 503")));
        assertThatThrownBy(() -> documents.check(NO_PDF)).hasMessageContaining("file-not-pdf");

        documents.signatures = reading(() -> { });
        assertThatThrownBy(() -> documents.check(NO_PDF)).hasMessageContaining("file-not-pdf");
    }

    private static Signatures reading(Runnable amid) {
        return new Signatures() {

            @Override
            public Findings in(byte[] pdf) {
                amid.run();
                return null;
            }
        };
    }
}
