package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.administration.AdministrationParameters;
import org.zonelab.engine.mechanism.agglomeration.AgglomerationParameters;
import org.zonelab.engine.mechanism.chains.ChainParameters;
import org.zonelab.engine.mechanism.competition.CompetitionParameters;
import org.zonelab.engine.mechanism.evaluation.EvaluationParameters;
import org.zonelab.engine.mechanism.exit.ExitParameters;
import org.zonelab.engine.mechanism.finance.FinanceParameters;
import org.zonelab.engine.mechanism.fiscal.FiscalParameters;
import org.zonelab.engine.mechanism.forces.ForcesParameters;
import org.zonelab.engine.mechanism.green.GreenParameters;
import org.zonelab.engine.mechanism.innovation.InnovationParameters;
import org.zonelab.engine.mechanism.instrument.InstrumentParameters;
import org.zonelab.engine.mechanism.investment.InvestmentParameters;
import org.zonelab.engine.mechanism.labour.LabourParameters;
import org.zonelab.engine.mechanism.land.LandParameters;
import org.zonelab.engine.mechanism.location.LocationParameters;
import org.zonelab.engine.mechanism.opening.OpeningParameters;
import org.zonelab.engine.mechanism.pipeline.PipelineParameters;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.mechanism.profit.ProfitParameters;
import org.zonelab.engine.mechanism.site.SiteParameters;
import org.zonelab.engine.mechanism.talent.TalentParameters;
import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.engine.mechanism.trade.TradeParameters;
import org.zonelab.engine.population.PopulationParameters;

/** One point of the parameter space: a record per parameter file, named like the file. */
public record ModelParameters(
        TaxParameters tax,
        ProfitParameters reinvestment,
        ProductionParameters production,
        InvestmentParameters investment,
        LocationParameters location,
        PipelineParameters pipeline,
        ExitParameters exit,
        LandParameters land,
        LabourParameters labour,
        AgglomerationParameters agglomeration,
        InnovationParameters innovation,
        TradeParameters trade,
        FiscalParameters fiscal,
        EvaluationParameters evaluation,
        PopulationParameters population,
        ConditionsParameters conditions,
        CompetitionParameters competition,
        InstrumentParameters instrument,
        ForcesParameters forces,
        ChainParameters chains,
        OpeningParameters opening,
        AdministrationParameters administration,
        SiteParameters site,
        TalentParameters talent,
        FinanceParameters finance,
        GreenParameters green) {}
