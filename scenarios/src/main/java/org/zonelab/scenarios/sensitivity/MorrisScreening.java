package org.zonelab.scenarios.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.zonelab.engine.effect.MorrisDesign;
import org.zonelab.engine.effect.Screening;

/**
 * Trajectories along which one input moves at a time, luck among them: rows are trajectories, on a grid of four levels that
 * reaches the ends of the ranges. A point that is refused takes the moves to it and from it away.
 *
 * @param varied inputs, without luck
 * @param key of the design
 */
public record MorrisScreening(List<SensitivityInput> varied, long key) implements SensitivityMethod {
    private static final int LEVELS = 4;
    private static final int FEWEST = 2;

    public MorrisScreening {
        varied = List.copyOf(varied);
    }

    @Override
    public String name() {
        return "morris";
    }

    private MorrisDesign design(int trajectories) {
        return new MorrisDesign(Math.max(FEWEST, trajectories), SensitivityMethod.groups(varied), LEVELS, key);
    }

    @Override
    public int points() {
        return design(FEWEST).inputs() + 1;
    }

    @Override
    public double[][] row(int row) {
        return design(FEWEST).points(row);
    }

    @Override
    public int usable(double[][] outputs) {
        return (int) Arrays.stream(outputs)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .count();
    }

    @Override
    public Influences influences(double[][] outputs) {
        MorrisDesign design = design(outputs.length);
        int luck = varied.size();
        InputUnions unions = new InputUnions(varied);
        List<Set<Integer>> sums = unions.all();
        Screening screening = Screening.of(design.changes(outputs), luck, design.step(), sums, key);
        return unions.read(i -> {
            if (i > luck) {
                boolean any = sums.get(i - luck - 1).stream()
                        .anyMatch(member -> screening.toldApart()[member]);
                return new Influence(
                        Influence.LUCK,
                        InputKind.LUCK,
                        share(screening, i),
                        Influence.Share.UNDEFINED,
                        Influence.Moves.UNDEFINED,
                        any);
            }
            boolean alone = i < luck && varied.get(i).dimensions() == 1;
            return new Influence(
                    Influence.LUCK,
                    InputKind.LUCK,
                    share(screening, i),
                    Influence.Share.UNDEFINED,
                    new Influence.Moves(
                            alone ? screening.effects().mean()[i] : Double.NaN,
                            screening.effects().meanAbsolute()[i],
                            alone ? screening.effects().deviation()[i] : Double.NaN,
                            screening.limit()[i]),
                    screening.toldApart()[i]);
        });
    }

    private static Influence.Share share(Screening screening, int position) {
        return new Influence.Share(
                screening.share()[position],
                screening.low()[position],
                screening.high()[position]);
    }
}
