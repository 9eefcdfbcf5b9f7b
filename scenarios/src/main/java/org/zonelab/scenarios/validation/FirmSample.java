package org.zonelab.scenarios.validation;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.World;

/** Which firms of a census a fact is about, and figures that the census lacks. */
record FirmSample(World world, ModelParameters parameters) {
    Industry industry(FirmCensus census, int firm) {
        return world.industries().get(census.typeOf(firm).industry());
    }

    /** Whether a firm counts as above-scale industry and produces. */
    boolean aboveScaleIndustrial(FirmCensus census, int firm) {
        return census.typeOf(firm).size() == SizeClass.ABOVE_SCALE
                && industry(census, firm).industrial()
                && producing(census, firm);
    }

    boolean producing(FirmCensus census, int firm) {
        return census.valueAdded()[firm] > 0 && census.capital()[firm] > 0;
    }

    /** Gross output, RMB million a year. */
    double output(FirmCensus census, int firm) {
        return census.valueAdded()[firm] / industry(census, firm).valueAddedRatio();
    }

    /** Log productivity of a producing firm: ln VA − ls ln L − (ν − ls) ln K. */
    double productivity(FirmCensus census, int firm) {
        double labourShare = industry(census, firm).labourShare();
        return StrictMath.log(census.valueAdded()[firm])
                - labourShare * StrictMath.log(census.jobs()[firm])
                - (parameters.production().returnsToScale() - labourShare) * StrictMath.log(census.capital()[firm]);
    }
}
