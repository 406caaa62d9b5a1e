using System.Collections.Immutable;
using CraftGraph.Data.Import.Sheets;
using CraftGraph.Data.Model;
using CraftGraph.Data.Places;
using CraftGraph.Data.Schedules;
using CraftGraph.Data.Search;

namespace CraftGraph.Data.Import;

/// <summary>
/// Stores sheets, wholly or not at all. Rows are matched by the source's key: what is new is added, what says something
/// else is changed, what is the same is not touched, and what a sheet no longer has is kept and told.
/// </summary>
public sealed class CatalogueImporter(TimeProvider time)
{
    private const string Images = "image_ids";

    /// <summary>Whether what was stored can be found at once, by text and by place. Left to the caller where more is to come in the same transaction.</summary>
    internal bool WritesIndexes { get; init; } = true;

    /// <summary>Reads all sheets that the set has and, when every row of them is good, stores them in one transaction.</summary>
    /// <param name="context">
    /// Where to; nothing is tracked by it yet. When it is in a transaction, the import takes part and leaves the commit to
    /// the caller.
    /// </param>
    /// <param name="sheets">
    /// Any of the sheets of <c>docs/import.md</c>. A reference may point to a row of these sheets or of the database.
    /// </param>
    /// <param name="cancellationToken">Checked between rows; a cancelled import has stored nothing.</param>
    /// <returns>What was stored, or all that is wrong.</returns>
    public ImportReport Import(CatalogueContext context, SheetSet sheets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sheets);

        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var problems = new List<ImportProblem>();
        var present = SheetsInOrder().Where(sheet => sheets.FileNames.Contains(sheet.FileName)).ToList();
        var ignored = sheets.FileNames.Except(present.Select(sheet => sheet.FileName)).ToImmutableArray();
        if (present.Count == 0)
        {
            problems.Add(new ImportProblem("*.csv", null, null, null, "none of the files is a sheet of the catalogue; docs/import.md names them"));
            return new ImportReport([.. problems], [], ignored, []);
        }

        using var transaction = context.Database.CurrentTransaction is null ? context.Database.BeginTransaction() : null;
        try
        {
            var session = new ImportSession(context, sheets, time.GetUtcNow().UtcDateTime, cancellationToken);
            Read(present, sheets, session, problems);
            if (problems.Count > 0)
            {
                return new ImportReport(InOrder(problems, present), [], ignored, []);
            }

            session.Store(TypesInOrder);
            if (present.Exists(sheet => sheet is ExchangeRateSheet or MarketSheet or ArticleSheet or OfferSheet))
            {
                OfferPrices.Refresh(context, cancellationToken);
            }

            context.ChangeTracker.Clear();
            if (present.Exists(sheet => sheet is FairSheet))
            {
                FairSchedules.Refresh(context);
            }

            if (WritesIndexes)
            {
                SearchIndex.Update(context, session.Changes, cancellationToken);
                PlaceIndex.Update(context, session.Changes, cancellationToken);
                OccurrenceIndex.Update(context, session.Changes, OccurrenceHorizon.At(session.Now), cancellationToken);
            }

            transaction?.Commit();
            return new ImportReport(
                [], [.. present.Select(sheet => sheet.Report(session))], ignored, [.. session.KeptKeys.Order(StringComparer.Ordinal)]);
        }
        finally
        {
            // Entities that were filled from bad rows must not be found by the next user of the context.
            context.ChangeTracker.Clear();
        }
    }

    private static void Read(List<Sheet> present, SheetSet sheets, ImportSession session, List<ImportProblem> problems)
    {
        foreach (var sheet in present)
        {
            sheet.Register(CsvText.Read(sheet.FileName, sheets.Read(sheet.FileName)!, sheet.RequiredColumns, problems), session);
        }

        foreach (var sheet in present)
        {
            sheet.Apply(session);
        }

        if (problems.Count == 0)
        {
            present.ForEach(sheet => sheet.Check(session));
        }

        if (problems.Count == 0)
        {
            session.RegionTrades.Derive(present.OfType<RegionSuccessionSheet>().Any());
            if (present.Exists(sheet => sheet is CooperativeSheet or ArticleSheet))
            {
                ArticlePlaces.Follow(session);
            }
        }
    }

    // Each after those it points to.
    private static ImmutableArray<Type> TypesInOrder { get; } =
    [
        typeof(Source), typeof(Region), typeof(Province), typeof(Town), typeof(RegionSuccession), typeof(TradeCategory),
        typeof(CareSuitability), typeof(CareInstruction), typeof(Material), typeof(Technique), typeof(HsCode), typeof(NationalCode), typeof(Trade), typeof(RegionTrade), typeof(FoundingFact), typeof(Reading),
        typeof(Institution), typeof(LegalText), typeof(Label), typeof(LabelLegalText), typeof(Cooperative), typeof(PointOfSale),
        typeof(SpokenLanguage), typeof(Visit), typeof(Accessibility), typeof(OpeningRule), typeof(Ramadan),
        typeof(Circuit), typeof(CircuitStop), typeof(Measure), typeof(KeyFigure), typeof(Event), typeof(EventSession),
        typeof(EventAttendee), typeof(EventStatement), typeof(Plan), typeof(PlanAxis), typeof(PlanProject), typeof(Indicator),
        typeof(PlanTarget), typeof(ProductFamily), typeof(OptionValue), typeof(Agreement), typeof(AgreementParty), typeof(AgreementObject), typeof(Fair),
        typeof(FairParticipation), typeof(TrainingProvision), typeof(SupportMeasure), typeof(LogisticsService),
        typeof(ProductionSite), typeof(Guidebook), typeof(Schedule), typeof(Recurrence), typeof(ScheduleChange), typeof(ScheduleBooking),
        typeof(ExchangeRate), typeof(Market), typeof(Product), typeof(Image), typeof(ProductVariant), typeof(Offer), typeof(LabelAward), typeof(CountryGroup), typeof(CountryGroupMember), typeof(ExportDocument),
        typeof(ExportRestriction), typeof(TariffPreference), typeof(PreferentialOrigin), typeof(PackagingUnit), typeof(SearchAlias),
    ];

    // Each before those that point to it by the keys of two rows or by an English name.
    private static List<Sheet> SheetsInOrder() =>
    [
        new SourceSheet(),
        new RegionSheet(),
        new ProvinceSheet(),
        new TownSheet(),
        new RegionSuccessionSheet(),
        new TradeCategorySheet(),
        new CareSuitabilitySheet(),
        new CareInstructionSheet(),
        new MaterialSheet(),
        new CareSheet<Material>("material-care.csv", "material_id", material => material.Care),
        new TechniqueSheet(),
        new HsCodeSheet(),
        new NationalCodeSheet(),
        new TradeSheet(),
        new RegionTradeSheet(),
        new ProductFamilySheet(),
        new CareSheet<ProductFamily>("family-care.csv", "family_id", family => family.Care),
        new OptionValueSheet(),
        new InstitutionSheet(),
        new ChamberSheet(),
        new LegalTextSheet(),
        new LabelSheet(),
        new LabelIssuerSheet(),
        new LabelLegalTextSheet(),
        new CooperativeSheet(),
        new PointOfSaleSheet(),
        new SpokenLanguageSheet(),
        new VisitSheet(),
        new AccessibilitySheet(),
        new OpeningRuleSheet(),
        new RamadanSheet(),
        new CircuitSheet(),
        new OfficialCircuitSheet(),
        new CircuitStopSheet(),
        new MeasureSheet(),
        new IndicatorSheet(),
        new LabelStatisticSheet(),
        new ExportStatisticSheet(),
        new FoundingFactSheet(),
        new ReadingSheet(),
        new EventSheet(),
        new EventSessionSheet(),
        new EventAttendeeSheet(),
        new EventStatementSheet(),
        new PlanSheet(),
        new PlanAxisSheet(),
        new PlanProjectSheet(),
        new IndicatorSeriesSheet(),
        new PlanTargetSheet(),
        new AgreementSheet(),
        new AgreementPartySheet(),
        new AgreementObjectSheet(),
        new FairSheet(),
        new FairParticipationSheet(),
        new TrainingProvisionSheet(),
        new SupportMeasureSheet(),
        new LogisticsServiceSheet(),
        new ProductionSiteSheet(),
        new GuidebookSheet(),
        new ScheduleSheet(),
        new RecurrenceSheet(),
        new ScheduleChangeSheet(),
        new ScheduleBookingSheet(),
        new ExchangeRateSheet(),
        new MarketSheet(),
        new ArticleSheet(),
        new ArticleMaterialSheet(),
        new CareSheet<Product>("product-care.csv", "product_id", product => product.Care),
        new VariantSheet(),
        new ImageSheet(),
        new PairSheet<Product, Image>("product-images.csv", "product_id", Images, article => article.Images),
        new PairSheet<Cooperative, Image>("cooperative-images.csv", "cooperative_id", Images, cooperative => cooperative.Images),
        new PairSheet<PointOfSale, Image>("point-of-sale-images.csv", "point_of_sale_id", Images, point => point.Images),
        new PairSheet<Circuit, Image>("circuit-images.csv", "circuit_id", Images, circuit => circuit.Images),
        new OfferSheet(),
        new OfferTierSheet(),
        new LabelAwardSheet(),
        new LabelAwardEventSheet(),
        new CountryGroupSheet(),
        new CountryGroupMemberSheet(),
        new ExportDocumentSheet(),
        new ExportRestrictionSheet(),
        new TariffPreferenceSheet(),
        new PreferentialOriginSheet(),
        new PackagingSheet(),
        new AliasSheet(),
    ];

    private static ImmutableArray<ImportProblem> InOrder(List<ImportProblem> problems, List<Sheet> present)
    {
        var places = present.Select((sheet, place) => (sheet.FileName, place)).ToDictionary();
        return [.. problems.OrderBy(problem => places[problem.File]).ThenBy(problem => problem.Line ?? 0)];
    }
}
