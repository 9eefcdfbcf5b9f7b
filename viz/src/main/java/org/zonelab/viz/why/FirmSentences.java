package org.zonelab.viz.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.trace.Exit;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.FirmStory;
import org.zonelab.engine.trace.Investment;
import org.zonelab.engine.trace.Owner;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.trace.PlaceView;
import org.zonelab.engine.trace.ProfitChoice;
import org.zonelab.viz.finding.NumberText;
import org.zonelab.viz.finding.Wording;

/** What a firm did differently and why, in sentences. */
public final class FirmSentences {
    private static final double TRACE = 1e-6;

    private final Wording wording;
    private final FirmNames names;
    private final NumberText numbers;

    public FirmSentences(FirmNames names) {
        this.names = names;
        this.wording = names.wording();
        this.numbers = new NumberText(wording);
    }

    /** Who the firm is. */
    public String firm(FirmPair pair) {
        CohortType type = pair.type();
        FirmStory known = pair.with().quarters().isEmpty() ? pair.without() : pair.with();
        int zone = known.quarters().isEmpty()
                ? known.arrival().map(PlaceChoice::outcome).orElse(PlaceChoice.NO_PROJECT)
                : known.quarters().get(0).zone();
        return wording.say(
                "why.firm",
                String.valueOf(known.id()),
                names.origin(type),
                names.industry(type),
                names.size(type),
                names.place(zone));
    }

    /** The answer: where the worlds part and why, then what it comes to. */
    public List<String> answer(FirmPair pair) {
        List<String> sentences = new ArrayList<>();
        Optional<FirmPair.Parting> parting = pair.parting();
        String period = wording.say("range", FirmNames.quarter(pair.from()), FirmNames.quarter(pair.to()));
        if (parting.isEmpty()) {
            sentences.add(wording.say("why.same", firm(pair), period, sameBecause(pair)));
            return sentences;
        }
        sentences.add(wording.say(
                "why.parts",
                firm(pair),
                total(pair, period),
                FirmNames.quarter(parting.get().quarter()),
                because(pair, parting.get())));
        Optional<FirmPair.Parting> largest = pair.largest();
        if (largest.isPresent() && !largest.equals(parting)) {
            sentences.add(wording.say(
                    "why.largest", FirmNames.quarter(largest.get().quarter()), because(pair, largest.get())));
        }
        pair.closing()
                .filter(closing -> !closing.equals(parting.get()))
                .ifPresent(closing -> sentences.add(
                        wording.say("why.later", FirmNames.quarter(closing.quarter()), because(pair, closing))));
        return sentences;
    }

    private String total(FirmPair pair, String period) {
        double with = pair.investedWith();
        double without = pair.investedWithout();
        String invested = FirmPair.apart(with, without)
                ? wording.say("why.total", period, money(with), money(without), numbers.change(with - without))
                : wording.say("why.total.same", period, money(with), money(without));
        double claims = pair.claimedWith();
        if (claims <= 0 && pair.claimedWithout() <= 0) {
            return invested;
        }
        return invested + wording.say("why.claims", money(claims), money(pair.claimedWithout()));
    }

    private String sameBecause(FirmPair pair) {
        Optional<Owner> owner = pair.with().owner();
        if (owner.isEmpty()) {
            return wording.say("why.same.domestic");
        }
        List<ProfitChoice> choices = pair.with().quarters().stream()
                .flatMap(each -> each.profit().stream())
                .toList();
        if (choices.stream().anyMatch(ProfitChoice::aware)) {
            boolean nothing = choices.stream().allMatch(each -> each.flows().released() <= 0);
            return wording.say(nothing ? "why.same.poor" : "why.same.known");
        }
        return wording.say(
                "why.same.unaware",
                numbers.with(owner.get().awareness(), 2),
                numbers.with(owner.get().takeUp(), 2));
    }

    private String because(FirmPair pair, FirmPair.Parting parting) {
        if (parting.choice() == FirmPair.Choice.PLACE) {
            return place(
                    pair.with().arrival().orElseThrow(),
                    pair.without().arrival().orElseThrow());
        }
        FirmQuarter here = pair.with().at(parting.quarter()).orElseThrow();
        FirmQuarter there = pair.without().at(parting.quarter()).orElseThrow();
        return switch (parting.choice()) {
            case PROFIT -> profit(here.profit().orElseThrow(), there.profit().orElseThrow());
            case INVESTMENT -> investment(here, there);
            case CLOSURE -> closure(here.exit(), there.exit());
            default -> move(here, there);
        };
    }

    private String profit(ProfitChoice here, ProfitChoice there) {
        String moved = wording.say(
                "why.profit.moved",
                percent(here.shares().reinvest()),
                percent(there.shares().reinvest()),
                money(here.flows().reinvested()),
                money(there.flows().reinvested()));
        if (!here.relief().equals(there.relief())) {
            String own = here.flows().ownCapitalised() > 0 || there.flows().ownCapitalised() > 0
                    ? wording.say(
                            "why.profit.relabelled",
                            money(here.flows().ownCapitalised()),
                            money(there.flows().ownCapitalised()))
                    : "";
            return wording.say(
                            "why.profit.filed",
                            relief(here.relief()),
                            relief(there.relief()),
                            numbers.with(here.values().reinvest(), 3),
                            numbers.with(there.values().reinvest(), 3))
                    + moved
                    + own;
        }
        boolean money = FirmPair.apart(here.flows().released(), there.flows().released());
        String cause = money
                ? wording.say(
                        "why.profit.money",
                        money(here.flows().released()),
                        money(there.flows().released()))
                : wording.say("why.profit.return", percent(here.returnElsewhere()), percent(there.returnElsewhere()));
        return cause + moved;
    }

    private String relief(Relief relief) {
        if (!relief.claimed()) {
            return wording.say("why.relief.none");
        }
        if (relief.creditRate() == 0) {
            return wording.say("why.relief.deferral");
        }
        String credit = percent(relief.creditRate());
        return wording.say(relief.deferred() ? "why.relief.both" : "why.relief.credit", credit);
    }

    private String investment(FirmQuarter here, FirmQuarter there) {
        Investment a = here.investment();
        Investment b = there.investment();
        return wording.say(
                "why.investment", money(a.expansion()), money(b.expansion()), investmentBecause(here, there));
    }

    private String investmentBecause(FirmQuarter here, FirmQuarter there) {
        Investment a = here.investment();
        Investment b = there.investment();
        double wanted = Math.abs(a.wanted() - b.wanted());
        double paid = Math.abs(a.expansion() - b.expansion());
        if (wanted > 0.5 * paid) {
            return wantedBecause(here, there);
        }
        double own = Math.abs(a.fromOwn() - b.fromOwn());
        double group = Math.abs(a.fromGroup() - b.fromGroup());
        double parent = Math.abs(a.fromParent() - b.fromParent());
        if (own >= group && own >= parent) {
            return wording.say("why.money.own", money(a.ownCash()), money(b.ownCash()));
        }
        if (Math.abs(a.groupHurdle() - b.groupHurdle()) > TRACE) {
            return wording.say(
                    "why.money.hurdle", percent(a.groupHurdle()), percent(b.groupHurdle()), percent(a.parentHurdle()));
        }
        return wording.say(
                "why.money.group",
                money(a.groupCash()),
                money(b.groupCash()),
                money(a.fromGroup()),
                money(b.fromGroup()));
    }

    private String wantedBecause(FirmQuarter here, FirmQuarter there) {
        Investment a = here.investment();
        Investment b = there.investment();
        String cause = gapBecause(here, there);
        boolean discrete = a.share() > 0 != b.share() > 0 && a.gap() > 0 && b.gap() > 0;
        if (discrete) {
            return wording.say(
                            "why.wanted.draw", percent(a.chance()), percent(b.chance()), numbers.with(1 - a.draw(), 3))
                    + cause;
        }
        double lines = a.share() > 0 && b.share() > 0 ? Math.abs(StrictMath.log(a.share() / b.share())) : 0;
        double step = a.gap() > 0 && b.gap() > 0 ? Math.abs(StrictMath.log(a.gap() / b.gap())) : Double.NaN;
        if (lines > step) {
            return wording.say(
                    "why.wanted.lines",
                    percent(a.share()),
                    percent(b.share()),
                    percent(a.chance()),
                    percent(b.chance()));
        }
        return wording.say("why.wanted", percent(a.gap()), percent(b.gap())) + cause;
    }

    /** The largest term in the difference of two gaps between desired and actual capital. */
    private String gapBecause(FirmQuarter here, FirmQuarter there) {
        Investment a = here.investment();
        Investment b = there.investment();
        double law = (a.gap() - a.baseGap()) - (b.gap() - b.baseGap());
        double capital =
                here.capital() > 0 && there.capital() > 0 ? -StrictMath.log(here.capital() / there.capital()) : 0;
        double rest = a.baseGap() - b.baseGap() - capital;
        if (Math.abs(law) >= Math.abs(capital) && Math.abs(law) >= Math.abs(rest)) {
            return wording.say(
                    "why.gap.law",
                    percent(StrictMath.expm1(a.logUserCost())),
                    percent(StrictMath.expm1(b.logUserCost())));
        }
        return Math.abs(capital) >= Math.abs(rest)
                ? wording.say("why.gap.capital", money(here.capital()), money(there.capital()))
                : wording.say(
                        here.zone() == there.zone() ? "why.gap.conditions" : "why.gap.zone",
                        numbers.change(100 * (StrictMath.exp(here.conditions() - there.conditions()) - 1)));
    }

    private String closure(Exit here, Exit there) {
        double size = Math.abs(here.size() - there.size());
        double returns = Math.abs(here.returns() - there.returns());
        double lockIn = Math.abs(here.lockIn() - there.lockIn());
        double levers = Math.abs(here.levers() - there.levers());
        double most = Math.max(Math.max(size, returns), Math.max(lockIn, levers));
        String term = most == size ? "size" : most == lockIn ? "lockIn" : most == levers ? "levers" : "returns";
        return wording.say(
                here.share() > there.share() ? "why.closure.with" : "why.closure.without",
                percent(here.probability()),
                percent(there.probability()),
                percent(1 - here.draw()),
                wording.say("why.closure." + term));
    }

    private String move(FirmQuarter here, FirmQuarter there) {
        if (here.move().isPresent() && there.move().isPresent()) {
            return place(here.move().get(), there.move().get());
        }
        return wording.say(
                "why.move.one",
                names.place(here.move().map(PlaceChoice::outcome).orElse(here.zone())),
                names.place(there.move().map(PlaceChoice::outcome).orElse(there.zone())));
    }

    private String place(PlaceChoice here, PlaceChoice there) {
        String chosen = wording.say("why.place", names.place(here.outcome()), names.place(there.outcome()));
        if (here.outcome() == PlaceChoice.NO_PROJECT || there.outcome() == PlaceChoice.NO_PROJECT) {
            return wording.say(
                    "why.place.number",
                    names.place(Math.max(here.outcome(), there.outcome())),
                    wording.say(here.outcome() == PlaceChoice.NO_PROJECT ? "why.without" : "why.with"));
        }
        if (here.wish() == there.wish()) {
            return chosen + wording.say("why.place.land", names.place(here.wish()));
        }
        int zone = here.wish() >= 0 ? here.wish() : there.wish();
        int other = here.wish() >= 0 ? there.wish() : here.wish();
        Optional<PlaceView> first = view(here, zone);
        Optional<PlaceView> second = view(there, zone);
        if (first.isEmpty() || second.isEmpty()) {
            return chosen;
        }
        PlaceView a = first.get();
        PlaceView b = second.get();
        Optional<PlaceView> rivalHere = view(here, other);
        Optional<PlaceView> rivalThere = view(there, other);
        if (rivalHere.isPresent()
                && rivalThere.isPresent()
                && Math.abs(rivalHere.get().utility() - rivalThere.get().utility())
                        > Math.abs(a.utility() - b.utility())) {
            zone = other;
            a = rivalHere.get();
            b = rivalThere.get();
        }
        return chosen
                + wording.say(
                        "why.place.term",
                        names.place(zone),
                        percent(a.probability()),
                        percent(b.probability()),
                        numbers.change(a.utility() - b.utility()),
                        wording.say("why.term." + PlaceTerm.largest(a, b).key()));
    }

    static Optional<PlaceView> view(PlaceChoice choice, int zone) {
        return choice.views().stream().filter(each -> each.zone() == zone).findFirst();
    }

    private String money(double value) {
        return numbers.level(value);
    }

    private String percent(double share) {
        return numbers.figure(100 * share) + wording.say("unit.percent.join") + "%";
    }
}
