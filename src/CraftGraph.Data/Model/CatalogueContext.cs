using CraftGraph.Data.Bulk;
using CraftGraph.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

/// <summary>The catalogue at rest. One subclass for each database; each entity's mapping is beside the entity.</summary>
public abstract class CatalogueContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Where facts were read.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Present and former regions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>What became of the former regions.</summary>
    public DbSet<RegionSuccession> RegionSuccessions => Set<RegionSuccession>();

    /// <summary>Provinces and prefectures.</summary>
    public DbSet<Province> Provinces => Set<Province>();

    /// <summary>Towns.</summary>
    public DbSet<Town> Towns => Set<Town>();

    /// <summary>Families of trades.</summary>
    public DbSet<TradeCategory> TradeCategories => Set<TradeCategory>();

    /// <summary>Trades.</summary>
    public DbSet<Trade> Trades => Set<Trade>();

    /// <summary>Materials.</summary>
    public DbSet<Material> Materials => Set<Material>();

    /// <summary>Techniques.</summary>
    public DbSet<Technique> Techniques => Set<Technique>();

    /// <summary>Trades of regions, with their rank.</summary>
    public DbSet<RegionTrade> RegionTrades => Set<RegionTrade>();

    /// <summary>Codes of the Harmonized System.</summary>
    public DbSet<HsCode> HsCodes => Set<HsCode>();

    /// <summary>Makers of all kinds.</summary>
    public DbSet<Producer> Producers => Set<Producer>();

    /// <summary>Makers that are cooperatives.</summary>
    public DbSet<Cooperative> Cooperatives => Set<Cooperative>();

    /// <summary>Makers that are one person.</summary>
    public DbSet<Artisan> Artisans => Set<Artisan>();

    /// <summary>Makers that are workshops with employees.</summary>
    public DbSet<ProductionUnit> ProductionUnits => Set<ProductionUnit>();

    /// <summary>Makers that are companies.</summary>
    public DbSet<Enterprise> Enterprises => Set<Enterprise>();

    /// <summary>Generic types of export article.</summary>
    public DbSet<ProductFamily> ProductFamilies => Set<ProductFamily>();

    /// <summary>Articles.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>Articles in one colour, one size and the like.</summary>
    public DbSet<ProductVariant> ProductVariants => Set<ProductVariant>();

    /// <summary>Colours, sizes and the like.</summary>
    public DbSet<OptionValue> OptionValues => Set<OptionValue>();

    /// <summary>How things are cared for.</summary>
    public DbSet<CareInstruction> CareInstructions => Set<CareInstruction>();

    /// <summary>What instructions for care come to.</summary>
    public DbSet<CareSuitability> CareSuitabilities => Set<CareSuitability>();

    /// <summary>Pictures.</summary>
    public DbSet<Image> Images => Set<Image>();

    /// <summary>Countries to which crafts are exported, and groups of them.</summary>
    public DbSet<Market> Markets => Set<Market>();

    /// <summary>What currencies cost in dirhams.</summary>
    public DbSet<ExchangeRate> ExchangeRates => Set<ExchangeRate>();

    /// <summary>Articles in markets.</summary>
    public DbSet<Offer> Offers => Set<Offer>();

    /// <summary>Codes of the national tariff.</summary>
    public DbSet<NationalCode> NationalCodes => Set<NationalCode>();

    /// <summary>Countries that customs rules name together.</summary>
    public DbSet<CountryGroup> CountryGroups => Set<CountryGroup>();

    /// <summary>Documents that go with goods when they leave the country.</summary>
    public DbSet<ExportDocument> ExportDocuments => Set<ExportDocument>();

    /// <summary>Rules under which goods may not leave, or not without a permit.</summary>
    public DbSet<ExportRestriction> ExportRestrictions => Set<ExportRestriction>();

    /// <summary>Lower duties that agreements give.</summary>
    public DbSet<TariffPreference> TariffPreferences => Set<TariffPreference>();

    /// <summary>Articles that are of the country's origin under agreements.</summary>
    public DbSet<PreferentialOrigin> PreferentialOrigins => Set<PreferentialOrigin>();

    /// <summary>How articles are packed.</summary>
    public DbSet<PackagingUnit> PackagingUnits => Set<PackagingUnit>();

    /// <summary>Labels, marks and stamps.</summary>
    public DbSet<Label> Labels => Set<Label>();

    /// <summary>Labels given to makers.</summary>
    public DbSet<LabelAward> LabelAwards => Set<LabelAward>();

    /// <summary>What happened to labels given to makers.</summary>
    public DbSet<LabelAwardEvent> LabelAwardEvents => Set<LabelAwardEvent>();

    /// <summary>Public bodies, chambers and partners.</summary>
    public DbSet<Institution> Institutions => Set<Institution>();

    /// <summary>Laws, decrees, agreements.</summary>
    public DbSet<LegalText> LegalTexts => Set<LegalText>();

    /// <summary>Places of sale and of craft.</summary>
    public DbSet<PointOfSale> PointsOfSale => Set<PointOfSale>();

    /// <summary>What makers offer visitors.</summary>
    public DbSet<Visit> Visits => Set<Visit>();

    /// <summary>Languages in which visitors are received.</summary>
    public DbSet<SpokenLanguage> SpokenLanguages => Set<SpokenLanguage>();

    /// <summary>How places can be entered and used.</summary>
    public DbSet<Accessibility> Accessibilities => Set<Accessibility>();

    /// <summary>When points of sale are open and makers receive visitors.</summary>
    public DbSet<OpeningRule> OpeningRules => Set<OpeningRule>();

    /// <summary>What takes place on dates.</summary>
    public DbSet<Schedule> Schedules => Set<Schedule>();

    /// <summary>On which days schedules take place.</summary>
    public DbSet<Recurrence> Recurrences => Set<Recurrence>();

    /// <summary>Days on which schedules are otherwise.</summary>
    public DbSet<ScheduleChange> ScheduleChanges => Set<ScheduleChange>();

    /// <summary>How many seats of schedules are taken.</summary>
    public DbSet<ScheduleBooking> ScheduleBookings => Set<ScheduleBooking>();

    /// <summary>When what takes place, within the horizon.</summary>
    public DbSet<Occurrence> Occurrences => Set<Occurrence>();

    /// <summary>Ramadans as they were announced.</summary>
    public DbSet<Ramadan> Ramadans => Set<Ramadan>();

    /// <summary>Circuits.</summary>
    public DbSet<Circuit> Circuits => Set<Circuit>();

    /// <summary>Stops of circuits.</summary>
    public DbSet<CircuitStop> CircuitStops => Set<CircuitStop>();

    /// <summary>What key figures measure.</summary>
    public DbSet<Measure> Measures => Set<Measure>();

    /// <summary>Published figures.</summary>
    public DbSet<KeyFigure> KeyFigures => Set<KeyFigure>();

    /// <summary>What the founding documents state.</summary>
    public DbSet<FoundingFact> FoundingFacts => Set<FoundingFact>();

    /// <summary>How what is unclear in the founding documents is read.</summary>
    public DbSet<Reading> Readings => Set<Reading>();

    /// <summary>Plans that develop the crafts.</summary>
    public DbSet<Plan> Plans => Set<Plan>();

    /// <summary>Axes of plans, and recommendations made on them.</summary>
    public DbSet<PlanAxis> PlanAxes => Set<PlanAxis>();

    /// <summary>Measures and projects of plans.</summary>
    public DbSet<PlanProject> PlanProjects => Set<PlanProject>();

    /// <summary>Numbers that plans want to reach.</summary>
    public DbSet<PlanTarget> PlanTargets => Set<PlanTarget>();

    /// <summary>Series of figures.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Study days and the like.</summary>
    public DbSet<Event> Events => Set<Event>();

    /// <summary>Agreements.</summary>
    public DbSet<Agreement> Agreements => Set<Agreement>();

    /// <summary>Editions of fairs, salons and festivals.</summary>
    public DbSet<Fair> Fairs => Set<Fair>();

    /// <summary>Centres, schemes, projects and campaigns of training.</summary>
    public DbSet<TrainingProvision> TrainingProvisions => Set<TrainingProvision>();

    /// <summary>What artisans and their enterprises can have.</summary>
    public DbSet<SupportMeasure> SupportMeasures => Set<SupportMeasure>();

    /// <summary>Functions of logistics, ports and airports.</summary>
    public DbSet<LogisticsService> LogisticsServices => Set<LogisticsService>();

    /// <summary>Poles, zones and premises for craft production.</summary>
    public DbSet<ProductionSite> ProductionSites => Set<ProductionSite>();

    /// <summary>Guides for visitors.</summary>
    public DbSet<Guidebook> Guidebooks => Set<Guidebook>();

    /// <summary>Begins to insert very many rows into a table, the fastest way that the database has.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, in the order of the values to come.</param>
    internal abstract RowInsert OpenInsert(string table, IReadOnlyList<string> columns);

    /// <summary>Other spellings and names under which people look for things.</summary>
    public DbSet<SearchAlias> SearchAliases => Set<SearchAlias>();

    /// <summary>The search index.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>What stands at places, of all kinds.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>How many places are where on the map.</summary>
    public DbSet<PlaceCount> PlaceCounts => Set<PlaceCount>();

    /// <summary>How this kind of database searches.</summary>
    public abstract ICatalogueSearch Search { get; }

    internal DbSet<StoredState> StoredStates => Set<StoredState>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.ComplexProperties<LocalizedText>();
        configurationBuilder.ComplexProperties<SortKeys>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogueContext).Assembly);
        ConfigureSearchIndex(modelBuilder.Entity<SearchEntry>());
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var foreignKey in entity.GetForeignKeys())
            {
                foreignKey.DeleteBehavior = IsPartOf(foreignKey) ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
            }

            AddEnumConstraints(entity);
        }
    }

    /// <summary>Maps the search index, which each kind of database keeps in its own way.</summary>
    private protected abstract void ConfigureSearchIndex(EntityTypeBuilder<SearchEntry> entry);

    // A row that is identified by the row it points to (a pair, a product's material) goes with it; nothing else does.
    private static bool IsPartOf(IMutableForeignKey foreignKey) =>
        foreignKey.DeclaringEntityType.FindPrimaryKey() is { } key && foreignKey.Properties.All(key.Properties.Contains);

    // An enum is stored as its name; the database refuses names that the program could not read back.
    private static void AddEnumConstraints(IMutableEntityType entity)
    {
        foreach (var property in entity.IsTableExcludedFromMigrations() ? [] : entity.GetDeclaredProperties())
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum)
            {
                var names = string.Join(", ", Enum.GetNames(type).Select(name => $"'{name}'"));
                entity.AddCheckConstraint(
                    $"CK_{entity.ClrType.Name}_{property.Name}_Name", $"\"{property.GetColumnName()}\" IN ({names})");
            }
        }
    }
}
