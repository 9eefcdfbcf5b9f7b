package org.zonelab.engine.quarter;

import java.util.Optional;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.ForeignColumns;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.exit.ExitHazard;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.location.NestedRace;
import org.zonelab.engine.mechanism.profit.FirmMoney;
import org.zonelab.engine.mechanism.profit.Relief;
import org.zonelab.engine.mechanism.profit.UseShares;
import org.zonelab.engine.policy.ResolvedPolicy;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.trace.Exit;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.Investment;
import org.zonelab.engine.trace.Limit;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.trace.ProfitChoice;

/**
 * Takes single firms through a quarter again and notes what decided each choice: the passes of {@link Quarter}, in their order,
 * on a chunk of one firm among the zones and groups as they stood before.
 *
 * <p>Made before the quarter is run. Of the quarter that was run it needs two things that all firms decide together: the
 * shares of need that the groups' pools paid, and the mean return of each type.
 */
final class FirmReplay {
    private final BaseYear base;
    private final WorldState real;
    private final WorldState shadow;
    private final ResolvedPolicy policy;
    private final DrawKeys keys;
    private final LocationTables tables;
    private final CohortQuarter[] cohorts;
    private final Scratch s = new Scratch();
    /** Of firms that act in no world. */
    private final FirmAccounts accounts;

    private final ArrivalPass arrivals;
    private final RelocationPass relocations;
    private final GroupHurdles hurdles;
    private final double climate;

    FirmReplay(
            BaseYear base,
            WorldState state,
            ResolvedPolicy policy,
            DrawKeys keys,
            LocationTables tables,
            CohortQuarter[] cohorts) {
        this.base = base;
        this.real = state;
        this.shadow = state.surroundings();
        this.policy = policy;
        this.keys = keys;
        this.tables = tables;
        this.cohorts = cohorts;
        accounts = new FirmAccounts(base.zones());
        arrivals = Quarter.arrivals(base, shadow, tables, shadow.quarter, keys);
        relocations = new RelocationPass(
                base.parameters.location(), Quarter.admission(base, shadow, keys), accounts, shadow, keys);
        hurdles = FirmsQuarter.hurdles(base, shadow, policy);
        climate = base.surroundings.climate(shadow.quarter);
    }

    /** How the arrival of an id chooses its place; before the quarter is run. */
    PlaceChoice arrival(long id) {
        ArrivalSlot slot = ArrivalSlot.of(id);
        int t = slot.type();
        PlaceReplay places = new PlaceReplay(base, shadow, tables, t);
        if (slot.number() >= arrivals.count(t, climate, tables.arrivals(t), keys)) {
            return places.noProject();
        }
        double capital = arrivals.capital(t, id, keys);
        int wish = arrivals.wish(t, id, keys);
        double outside = arrivals.settle(t, id, keys, accounts);
        int outcome = wish < 0
                ? wish
                : outside > 0 || !base.terms[t].type().foreign() ? NestedRace.ELSEWHERE : NestedRace.ABROAD;
        for (Chunk c : shadow.cohorts.get(t).chunks()) {
            for (int j = 0; j < c.size; j++) {
                outcome = c.id[j] == id ? c.zone[j] : outcome;
            }
        }
        return places.arrival(arrivals, arrivals.sister(t, id, keys), wish, outcome, capital);
    }

    /** How a firm chooses a place if it reconsiders its zone this quarter; before the quarter is run. */
    Optional<PlaceChoice> move(Chunk c, int t) {
        boolean reconsiders = cohorts[t].type().size() != SizeClass.MICRO
                && c.start[0] <= shadow.quarter
                && relocations.reconsiders(c.id[0]);
        if (!reconsiders) {
            return Optional.empty();
        }
        relocations.offer(shadow.channels.rowOrNothing(Channel.RELOCATION, t));
        int wish = relocations.choice(c.id[0], c.zone[0], tables.race(t));
        return Optional.of(new PlaceReplay(base, shadow, tables, t).move(relocations, c, wish));
    }

    /**
     * Takes a firm through the quarter, after the quarter was run; the chunk ends as the firm did, empty if it closed.
     *
     * @param move its choice of a place, if it reconsiders
     */
    FirmQuarter run(Chunk c, int t, Optional<PlaceChoice> move) {
        CohortQuarter q = cohorts[t];
        ForeignColumns foreign = c.foreign;
        int zone = c.zone[0];
        shadow.meanReturn[t] = real.meanReturn[t];
        OutputPass.productivity(c, q, s);
        OutputPass.rows(c, q, s);
        OutputPass.output(c, q, s);
        OutputPass.gap(c, q, s);
        OutputPass.adjust(c, q, s);
        double capital = s.capital[0];
        double valueAdded = s.valueAdded[0];
        Investment investment = investment(c, q, t);
        if (shadow.kindsMoved) {
            new KindPass(base, shadow.quarter, keys).operate(c, s);
        }
        ProfitPass.profit(c, q, s);
        Optional<ProfitChoice> profit = Optional.empty();
        if (foreign != null) {
            ProfitPass.keep(c, foreign, q, s);
            profit = profit(c, foreign, q, t);
        }
        if (q.type().size() != SizeClass.MICRO) {
            InnovationPass.status(c, q, s);
        }
        if (shadow.kindsMoved) {
            new KindPass(base, shadow.quarter, keys).review(c, t, q, shadow.channels, s);
        }
        Exit exit = exit(c, q, t);
        boolean stays = c.size == 1;
        Optional<PlaceChoice> choice = Optional.empty();
        if (stays && move.isPresent()) {
            relocations.offer(shadow.channels.rowOrNothing(Channel.RELOCATION, t));
            relocations.run(c, shadow.quarter, tables.race(t), shadow.totals.get(t));
            choice = Optional.of(move.get().endedIn(c.zone[0]));
        }
        return new FirmQuarter(
                shadow.quarter,
                zone,
                capital,
                valueAdded,
                q.logConditions()[zone],
                investment,
                profit,
                exit,
                choice,
                stays && c.highTech[0],
                stays && c.install[0] <= shadow.quarter ? StrictMath.exp(c.logCapital[0]) : 0,
                stays && foreign != null ? foreign.earnings[0] + foreign.paidIn[0] : 0,
                stays && foreign != null ? foreign.ledger.totalBase(0) : 0);
    }

    private Investment investment(Chunk c, CohortQuarter q, int t) {
        ForeignColumns foreign = c.foreign;
        double kept = 1 - q.depreciationRate() / 4 + q.maintenance();
        double scale = kept * s.capital[0];
        double userCost = q.logUserCost()[s.row[0]];
        double gap = s.gap[0];
        double share = s.share[0];
        double wanted = scale * s.step[0];
        double ownCash = Double.NaN;
        double asked = 0;
        double further = 0;
        double groupHurdle = Double.NaN;
        double parentHurdle = Double.NaN;
        double pool = Double.NaN;
        double own = wanted;
        double fromGroup = 0;
        double fromParent = 0;
        if (foreign != null) {
            GroupColumns groups = shadow.groups;
            int g = foreign.group[0];
            FinancePass finance = FirmsQuarter.finance(base, shadow, hurdles, accounts);
            finance.want(c, foreign, q, s);
            groups.covered[g] = real.groups.covered[g];
            groups.coveredFurther[g] = real.groups.coveredFurther[g];
            double idle = base.parameters.reinvestment().idleCashShare() * s.valueAdded[0] * q.outputPerValueAdded();
            ownCash = Math.max(0, foreign.paidIn[0] + Math.max(0, foreign.earnings[0]) - idle);
            own = foreign.ownSpending[0];
            asked = foreign.unmet[0];
            further = foreign.further[0];
            groupHurdle = hurdles.ofGroupCash(g, c.zone[0], q.type());
            parentHurdle = hurdles.ofNewEquity(g);
            pool = groups.pool[g];
            fromGroup = groups.covered[g] * asked + groups.coveredFurther[g] * further;
            fromParent = groups.constrained[g] ? 0 : Math.min(1, climate) * (asked - groups.covered[g] * asked);
            finance.pay(c, foreign, q, s, shadow.totals.get(t));
            arrivals.fund(c, foreign, q, shadow.totals.get(t), accounts);
        }
        CapitalPass.install(c, q, s, accounts.landChange, shadow.totals.get(t));
        double chance = gap > 0 ? q.hazard().probability(gap) : 0;
        Limit limit = limit(c, q, gap, share, wanted - own - fromGroup - fromParent, asked - fromGroup - fromParent);
        return new Investment(
                gap + q.userCostElasticity() * userCost,
                userCost,
                gap,
                chance,
                Draws.uniform(Draws.bits(keys.of(Purpose.ADJUSTMENT), c.id[0])),
                share,
                wanted,
                ownCash,
                asked,
                further,
                groupHurdle,
                parentHurdle,
                pool,
                own,
                fromGroup,
                fromParent,
                s.investment[0] - own - fromGroup - fromParent,
                limit);
    }

    /**
     * What kept a firm from more.
     *
     * @param missing of what it wants at the hurdle of own cash
     * @param unpaid of what it asked for at the parent's hurdle
     */
    private Limit limit(Chunk c, CohortQuarter q, double gap, double share, double missing, double unpaid) {
        double nothing = 1e-9;
        if (c.start[0] > q.quarter()) {
            return Limit.BUILDING;
        }
        if (gap <= 0) {
            return Limit.NO_GAP;
        }
        if (share == 0) {
            return Limit.LUCK;
        }
        if (missing <= nothing) {
            return Limit.NOTHING;
        }
        boolean constrained = c.foreign != null && shadow.groups.constrained[c.foreign.group[0]];
        if (constrained) {
            return Limit.CASH;
        }
        return unpaid > nothing ? Limit.CLIMATE : Limit.HURDLE;
    }

    private Optional<ProfitChoice> profit(Chunk c, ForeignColumns foreign, CohortQuarter q, int t) {
        GroupColumns groups = shadow.groups;
        int g = foreign.group[0];
        int zone = c.zone[0];
        ProfitUsePass pass = new ProfitUsePass(base, shadow, policy, accounts);
        UseTable uses = pass.uses(t);
        Optional<ProfitChoice> choice = Optional.empty();
        if (groups.profitQuarter[g] == Math.floorMod(q.quarter(), 4) && c.start[0] <= q.quarter()) {
            boolean aware = pass.aware(g, zone, q.type());
            Relief offered = pass.offered(g, zone, q.type());
            Relief relief = aware ? offered : Relief.NONE;
            FirmMoney money = pass.money(foreign, s, t, 0);
            UseShares shares = uses.shares(relief, groups.withholding[g], groups.noSubsidiaryRoute[g]);
            choice = Optional.of(new ProfitChoice(
                    aware,
                    offered,
                    relief,
                    money,
                    uses.values(relief, groups.withholding[g], groups.noSubsidiaryRoute[g]),
                    shares,
                    pass.flows(money, shares, relief, groups.withholding[g]),
                    shadow.meanReturn[t]));
        }
        pass.run(c, foreign, q, s, t, uses, shadow.totals.get(t));
        return choice;
    }

    private Exit exit(Chunk c, CohortQuarter q, int t) {
        ExitParameters parameters = base.parameters.exit();
        ExitPass pass = new ExitPass(parameters);
        boolean open = c.start[0] <= q.quarter();
        int age = q.quarter() - c.birth[0];
        int zone = c.zone[0];
        double hazard = open ? pass.hazard(c, q, 0) : 0;
        double lockIn = c.foreign == null ? 0 : c.foreign.lockIn[0];
        double levers = q.closure().length > 0 ? q.closure()[zone] : 0;
        boolean young = age < 4 * (int) parameters.youngYears();
        levers += q.earlyClosure().length > 0 && young ? q.earlyClosure()[zone] : 0;
        double size = -parameters.sizeElasticity() * (c.logCapital[0] - q.logMeanCapital());
        double draw = Draws.uniform(Draws.bits(keys.of(Purpose.EXIT), c.id[0]));
        pass.turnTo(q);
        pass.decide(c, q, s);
        double share = s.a[0];
        new ClosurePass(base, shadow, accounts).run(c, q, s, t, shadow.totals.get(t));
        return new Exit(
                hazard,
                new ExitHazard(parameters).ageFactor(age),
                size,
                -parameters.returnSensitivity() * q.exitReturn()[zone],
                -parameters.returnSensitivity() * lockIn,
                levers,
                -StrictMath.expm1(-hazard / 4),
                draw,
                share);
    }
}
