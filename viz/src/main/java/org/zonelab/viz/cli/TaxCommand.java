package org.zonelab.viz.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterFiles;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.InvalidFilesException;
import org.zonelab.viz.tax.CaseReader;
import org.zonelab.viz.tax.TaxCase;
import org.zonelab.viz.tax.TaxDefaults;
import org.zonelab.viz.tax.TaxJson;
import org.zonelab.viz.tax.TaxSheet;
import org.zonelab.viz.tax.TaxText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zonelab tax}: effective tax rates and hurdle rates of one investment; no run. */
@Command(
        name = "tax",
        description = {
            "Effective tax rates, cost of capital and the hurdle rates of the uses of profit, for one investment.",
            "What is not given comes from scenarios/parameters/tax.yaml and reinvestment.yaml; numbers as 10%% or 0.1."
        },
        footer = {
            "",
            "Examples:",
            "  zonelab tax --withholding 5%% --credit 10%% --credit-use 3",
            "  zonelab tax --corporate-tax 15%% --expensed-share 100%% --json"
        })
final class TaxCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--corporate-tax", paramLabel = "RATE", description = "Corporate tax (default: 25%%).")
    private @Nullable String corporateTax;

    @Option(
            names = "--withholding",
            paramLabel = "RATE",
            description = "w, withholding tax on dividends to the parent (default: 10%%).")
    private @Nullable String withholding;

    @Option(
            names = "--credit",
            paramLabel = "RATE",
            description = "c, credit on reinvested profit (default: 10%%; 0 for none).")
    private @Nullable String credit;

    @Option(
            names = "--credit-use",
            paramLabel = "YEARS",
            description = "s, mean years until the credit meets tax due (default: 1).")
    private @Nullable String creditUse;

    @Option(
            names = "--horizon",
            paramLabel = "YEARS",
            description = "T, years until the investment is recovered (default: 10).")
    private @Nullable String horizon;

    @Option(
            names = "--pretax-return",
            paramLabel = "RATE",
            description = "Real yearly return before tax, net of depreciation (default: 20%%).")
    private @Nullable String pretaxReturn;

    @Option(names = "--discount-rate", paramLabel = "RATE", description = "Real yearly discount rate (default: 8%%).")
    private @Nullable String discountRate;

    @Option(names = "--inflation", paramLabel = "RATE", description = "Yearly inflation (default: 2%%).")
    private @Nullable String inflation;

    @Option(
            names = "--depreciation",
            paramLabel = "RATE",
            description = "Yearly economic depreciation (default: 10%%, an assumption).")
    private @Nullable String depreciation;

    @Option(
            names = "--equipment-share",
            paramLabel = "SHARE",
            description = "Equipment in the investment (default: 60%%).")
    private @Nullable String equipmentShare;

    @Option(
            names = "--equipment-life",
            paramLabel = "YEARS",
            description = "Straight-line life of equipment (default: 10).")
    private @Nullable String equipmentLife;

    @Option(
            names = "--building-life",
            paramLabel = "YEARS",
            description = "Straight-line life of buildings (default: 20).")
    private @Nullable String buildingLife;

    @Option(
            names = "--expensed-share",
            paramLabel = "SHARE",
            description = "Equipment deducted at once (default: what the cap and its take-up give).")
    private @Nullable String expensedShare;

    @Option(
            names = "--equipment-grant",
            paramLabel = "SHARE",
            description = "Grant per yuan of equipment (default: 0).")
    private @Nullable String equipmentGrant;

    @Option(
            names = "--finance",
            paramLabel = "SOURCE",
            description = "retained, new-equity or debt (default: all three).")
    private @Nullable String finance;

    @Override
    public Integer call() {
        CaseReader reader = new CaseReader(defaults(Installation.current().parameters()));
        TaxCase input = reader.read(new CaseReader.Texts(
                corporateTax,
                withholding,
                credit,
                creditUse,
                horizon,
                pretaxReturn,
                discountRate,
                inflation,
                depreciation,
                equipmentShare,
                equipmentLife,
                buildingLife,
                expensedShare,
                equipmentGrant));
        List<Finance> finances = reader.finances(finance);
        if (!reader.errors().isEmpty()) {
            throw new BadInputException(String.join("\n", reader.errors()));
        }
        TaxSheet sheet = TaxSheet.of(input, finances);
        if (common.json()) {
            common.out().print(TaxJson.of(input, sheet));
        } else {
            new TaxText(common.language()).lines(input, sheet).forEach(common.out()::println);
        }
        return ExitStatus.DONE.code();
    }

    private static TaxDefaults defaults(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        ParameterFiles files = new ParameterFiles(diagnostics);
        List<Parameter> found = new ArrayList<>(files.read(folder.resolve("tax.yaml")));
        found.addAll(files.read(folder.resolve("reinvestment.yaml")));
        ParameterBinder binder = new ParameterBinder(new ParameterCatalogue(found));
        binder.check(TaxDefaults.class, folder.toString(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new BadInputException(String.valueOf(new InvalidFilesException(diagnostics.all()).getMessage()));
        }
        return binder.bind(TaxDefaults.class, ParameterPoint.central(new ParameterCatalogue(found)));
    }
}
