package org.zonelab.viz.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.scenarios.result.FiscalRow;

/** The fiscal account in sentences: what all treasuries lose or gain, and when each has its money back. */
public final class FiscalFinding {
    /** Treasuries in the order of the account. */
    public static final List<String> TREASURIES = List.of("centre", "zones", "all");

    private static final String MONEY = "RMB million";

    /** Part of the credit granted below which what is still to be used is not worth a sentence. */
    private static final double TOLD = 0.05;

    private final Sentences sentences;
    private final RunResult run;
    private final Wording wording;

    public FiscalFinding(Sentences sentences) {
        this.sentences = sentences;
        this.run = sentences.run();
        this.wording = sentences.wording();
    }

    /** All of them; none where the run has no account or changed nothing. */
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        Estimate cost = run.fiscal("all", FiscalRow.NET_COST, RunResult.NATION, FiscalRow.PRESENT_VALUE);
        if (!cost.defined() || run.changedNothing()) {
            return lines;
        }
        Quantity money = Quantity.of(MONEY, wording);
        String range =
                cost.effect() < 0 ? sentences.rangeOf(cost.times(-1).ordered(), MONEY) : sentences.rangeOf(cost, MONEY);
        String direction = cost.effect() < 0 ? "fiscal.gain" : "fiscal.net";
        boolean open = cost.hasRange() && cost.low() < 0 && cost.high() > 0;
        lines.add(wording.say(
                open ? direction + ".open" : direction, sentences.numbers().size(cost, money), range));
        reconciled(cost).ifPresent(lines::add);
        outstandingCredit().ifPresent(lines::add);
        for (String treasury : TREASURIES) {
            breakEven(treasury).ifPresent(lines::add);
        }
        return lines;
    }

    /** How the net loss and the public cost before what comes back, which stand beside each other, come to differ. */
    private Optional<String> reconciled(Estimate net) {
        Estimate gross = run.effect("public_cost");
        if (!gross.defined() || gross.effect() <= 0 || net.effect() <= 0) {
            return Optional.empty();
        }
        Quantity money = Quantity.of(MONEY, wording);
        NumberText numbers = sentences.numbers();
        double gap = net.effect() - gross.effect();
        return Optional.of(wording.say(
                gap > 0 ? "fiscal.reconcile.more" : "fiscal.reconcile.less",
                numbers.unit(numbers.figure(Math.abs(gap) * money.factor()), money),
                numbers.size(gross, money)));
    }

    /** Credit that the policy grants and that is not used when the account ends. */
    private Optional<String> outstandingCredit() {
        Estimate granted = run.effect("credit_granted");
        Estimate used = run.effect("credit_used");
        if (!granted.defined() || !used.defined() || granted.effect() <= 0) {
            return Optional.empty();
        }
        if (granted.effect() - used.effect() < TOLD * granted.effect()) {
            return Optional.empty();
        }
        Quantity money = Quantity.of(MONEY, wording);
        return Optional.of(wording.say(
                "fiscal.credit",
                sentences.numbers().size(granted, money),
                sentences.numbers().size(used, money)));
    }

    private Optional<String> breakEven(String treasury) {
        Estimate year = run.fiscal(treasury, FiscalRow.BREAK_EVEN, RunResult.NATION, run.horizon());
        if (year.replications() == 0) {
            return Optional.empty();
        }
        if (year.defined() && run.years().indexOf((int) year.effect()) == 0) {
            return Optional.of(wording.say("fiscal.gains", wording.say("fiscal.treasury." + treasury)));
        }
        double certain = year.defined() ? 1 : 0;
        String agreed = year.probabilityPositive() == certain ? ".all" : "";
        return Optional.of(wording.say(
                (year.defined() ? "fiscal.even" : "fiscal.never") + agreed,
                wording.say("fiscal.treasury." + treasury),
                year.defined() ? String.valueOf((int) year.effect()) : "",
                sentences.numbers().with(100 * year.probabilityPositive(), 0)));
    }
}
