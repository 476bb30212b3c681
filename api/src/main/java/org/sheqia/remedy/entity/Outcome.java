package org.sheqia.remedy.entity;

import java.util.Optional;
import org.sheqia.project.entity.ProjectStatus;

/** How an objection or a complaint is decided (财政部令第94号 第16、29、31、32条). */
public enum Outcome {
    /** 不成立: all stays as it is. */
    REJECTED("不成立"),
    /** 成立，不影响结果: right, and it changes nothing of the result. */
    UPHELD_WITHOUT_EFFECT("成立，不影响结果"),
    /** 采购文件 are wrong: amended while bids are open, else the procedure begins anew. */
    UPHELD_DOCUMENTS("成立，采购文件须修改"),
    /** The result is wrong and the next ranked candidate takes its place. */
    UPHELD_CANDIDATE("成立，由下一候选人递补"),
    /** All bids are evaluated again; only where the procedure's own rules allow it (政府采购法实施条例 第44条). */
    UPHELD_EVALUATION("成立，重新评审"),
    /** The procedure begins anew. */
    UPHELD_RESTART("成立，重新开展采购");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As papers say it, in the words of the pages. */
    public String words() {
        return words;
    }

    /** What an outcome does to a project. */
    public enum Effect {
        NONE,
        /** Nothing becomes final before the documents are amended. */
        AMEND,
        /** Ends before the deadline. */
        CANCEL,
        /** 废标. */
        FAIL,
        /** The contract ends with the project. */
        TERMINATE,
        NEXT_CANDIDATE,
        EVALUATE_AGAIN
    }

    /** What it does to a project in a status; empty where it cannot come to that. */
    public Optional<Effect> effectIn(ProjectStatus status) {
        if (this == REJECTED || this == UPHELD_WITHOUT_EFFECT) {
            return Optional.of(Effect.NONE);
        }
        return switch (status) {
            case PUBLISHED -> Optional.ofNullable(this == UPHELD_DOCUMENTS ? Effect.AMEND : this == UPHELD_RESTART ? Effect.CANCEL : null);
            case SEALED -> Optional.ofNullable(endsProcedure() ? Effect.FAIL : null);
            case EVALUATION -> this == UPHELD_CANDIDATE ? Optional.empty() : Optional.of(endsProcedure() ? Effect.FAIL : Effect.EVALUATE_AGAIN);
            case PUBLICITY, AWARDED, SIGNING -> Optional.of(endsProcedure() ? Effect.FAIL : changesAward());
            case PERFORMING, INTERRUPTED -> Optional.of(endsProcedure() ? Effect.TERMINATE : changesAward());
            // What is over is not opened again; who is wronged is compensated by who is responsible (财政部令第94号 第32条).
            case CLOSED, FAILED, CANCELLED, TERMINATED -> Optional.of(Effect.NONE);
            case DRAFT, UNDER_REVIEW, RETURNED -> Optional.empty();
        };
    }

    /** Whether it can come of an objection to that: wrong documents do not make another candidate, nor a wrong result other documents. */
    public boolean answers(Grounds grounds) {
        return switch (this) {
            case REJECTED, UPHELD_WITHOUT_EFFECT, UPHELD_RESTART -> true;
            case UPHELD_DOCUMENTS -> grounds == Grounds.DOCUMENTS;
            case UPHELD_CANDIDATE, UPHELD_EVALUATION -> grounds != Grounds.DOCUMENTS;
        };
    }

    private boolean endsProcedure() {
        return this == UPHELD_DOCUMENTS || this == UPHELD_RESTART;
    }

    private Effect changesAward() {
        return this == UPHELD_CANDIDATE ? Effect.NEXT_CANDIDATE : Effect.EVALUATE_AGAIN;
    }
}
