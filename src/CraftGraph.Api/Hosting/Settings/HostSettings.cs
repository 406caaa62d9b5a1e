using CraftGraph.Api.Languages;
using CraftGraph.Data;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Hosting.Settings;

/// <summary>What whoever runs the host decided, checked; without any settings, what holds unless something is set.</summary>
internal sealed record HostSettings
{
    private const int LeastKeyLength = 16;

    /// <summary>The database, as its provider takes it.</summary>
    public string ConnectionString { get; init; } = "Data Source=catalogue.db";

    /// <summary>The kind of database.</summary>
    public DatabaseProvider Provider { get; init; }

    /// <summary>What the catalogue is to hold.</summary>
    public CatalogueOptions Catalogue { get; init; } = new();

    /// <summary>The language of requests that ask for none of the catalogue's.</summary>
    public RequestLanguage DefaultLanguage { get; init; } = RequestLanguage.Default;

    /// <summary>How long a request may take from its first byte to its answer.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How large a request's body may be, in bytes.</summary>
    public int MaxBodyBytes { get; init; } = 1 << 20;

    /// <summary>Which sites' pages may ask.</summary>
    public CrossOriginPolicy CrossOrigin { get; init; } = CrossOriginPolicy.Everyone;

    /// <summary>How many requests read the database at the same time.</summary>
    public int Connections { get; init; } = ConnectionsOf(DatabaseProvider.Sqlite);

    /// <summary>How many operations one body may bring in a list; 0 for none.</summary>
    public int MaxBatchedRequests { get; init; }

    /// <summary>How many sets of variables one body may bring in a list; 0 for none.</summary>
    public int MaxBatchedVariables { get; init; }

    /// <summary>The key of those who may see how answers are made; null for nobody.</summary>
    public string? ExplainKey { get; init; }

    /// <summary>Which documents are known without their text.</summary>
    public DocumentSettings Documents { get; init; } = new();

    /// <summary>How certificates of awards are signed.</summary>
    public CertificateSettings Certificates { get; init; } = new();

    /// <summary>What lies under the places of the site's map.</summary>
    public MapSettings Map { get; init; } = new();

    /// <summary>How answers look.</summary>
    public ResponseSettings Responses { get; init; } = new();

    /// <summary>What is kept in memory for later requests.</summary>
    public CacheSettings Caches { get; init; } = new();

    /// <summary>What connections by WebSocket may cost.</summary>
    public WebSocketSettings WebSockets { get; init; } = new();

    /// <summary>How much a request may ask for.</summary>
    public LimitSettings Limits { get; init; } = new();

    /// <summary>Whether a gateway joins the schema with others: it has keys, and the root fields that gateways ask.</summary>
    public bool IsSubgraph { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One has a value that cannot be used, or a name that none has.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var reader = new SettingReader(configuration);
        reader.RefuseUnknown();
        RequireAddresses(reader);
        var otherwise = new HostSettings();
        var connectionString = reader.ReadText(Setting.Connection) ?? otherwise.ConnectionString;
        var provider = ReadProvider(reader, connectionString);
        return new()
        {
            ConnectionString = connectionString,
            Provider = provider,
            Catalogue = otherwise.Catalogue with
            {
                DemonstrationProducts = reader.ReadNumber(Setting.DemonstrationProducts, 0, CatalogueOptions.MaximumDemonstrationProducts)
                    ?? otherwise.Catalogue.DemonstrationProducts,
            },
            DefaultLanguage = ReadLanguage(reader) ?? otherwise.DefaultLanguage,
            TimeLimit = reader.ReadNumber(Setting.TimeLimit, 1, 3600) is { } seconds ? TimeSpan.FromSeconds(seconds) : otherwise.TimeLimit,
            MaxBodyBytes = reader.ReadNumber(Setting.MaxBodyBytes, 1024, 1 << 28) ?? otherwise.MaxBodyBytes,
            CrossOrigin = ReadOrigins(reader) ?? otherwise.CrossOrigin,
            Connections = reader.ReadNumber(Setting.Connections, 1, 1000) ?? ConnectionsOf(provider),
            MaxBatchedRequests = reader.ReadNumber(Setting.MaxBatchedRequests, 0, 1000) ?? otherwise.MaxBatchedRequests,
            MaxBatchedVariables = reader.ReadNumber(Setting.MaxBatchedVariables, 0, 1000) ?? otherwise.MaxBatchedVariables,
            ExplainKey = ReadExplainKey(reader),
            Documents = DocumentSettings.Read(reader),
            Certificates = CertificateSettings.Read(reader),
            Map = MapSettings.Read(reader),
            Responses = ResponseSettings.Read(reader),
            Caches = CacheSettings.Read(reader),
            WebSockets = WebSocketSettings.Read(reader),
            Limits = LimitSettings.Read(reader),
            IsSubgraph = reader.ReadFlag(Setting.Federation) ?? otherwise.IsSubgraph,
        };
    }

    // On SQLite, requests compute as they read. On PostgreSQL, they wait for it most of the time.
    private static int ConnectionsOf(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Postgres => Math.Max(16, 4 * Environment.ProcessorCount),
        _ => Math.Max(2, 2 * Environment.ProcessorCount),
    };

    // Only a server has a host.
    private static DatabaseProvider ReadProvider(SettingReader reader, string connectionString) => reader.ReadText(Setting.Provider) switch
    {
        null => connectionString.Split(';').Any(part => part.Split('=')[0].Trim().ToUpperInvariant() is "HOST" or "SERVER")
            ? DatabaseProvider.Postgres
            : DatabaseProvider.Sqlite,
        var text when Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var provider) && char.IsLetter(text[0]) => provider,
        var text => throw SettingReader.Refuse(Setting.Provider, text, "sqlite or postgres is expected"),
    };

    // Secret, so what is wrong with it is told without it.
    private static string? ReadExplainKey(SettingReader reader) => reader.ReadText(Setting.ExplainKey) switch
    {
        { } key when key.Length < LeastKeyLength || !key.All(character => character is > ' ' and < '\u007f') => throw SettingReader.Refuse(
            Setting.ExplainKey, "***", $"{LeastKeyLength} ASCII characters or more without spaces are expected"),
        var key => key,
    };

    // The server reads them itself, and says little about one that it cannot use.
    private static void RequireAddresses(SettingReader reader)
    {
        var addresses = (reader.ReadText(Setting.Urls) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (addresses.FirstOrDefault(address => !IsAddress(address)) is { } wrong)
        {
            throw SettingReader.Refuse(Setting.Urls, wrong, "an address such as http://localhost:5000 is expected");
        }
    }

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Scheme: "http" or "https", Port: >= 0 and <= 65535, PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static RequestLanguage? ReadLanguage(SettingReader reader) => reader.ReadText(Setting.DefaultLanguage) switch
    {
        null => null,
        var text when Enum.TryParse<Language>(text, ignoreCase: true, out var language) && char.IsLetter(text[0]) => new(language),
        var text => throw SettingReader.Refuse(Setting.DefaultLanguage, text, "ar, fr, en or zgh is expected"),
    };

    private static CrossOriginPolicy? ReadOrigins(SettingReader reader)
    {
        if (reader.ReadText(Setting.AllowedOrigins) is not { } text)
        {
            return null;
        }

        var origins = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return origins switch
        {
            ["*"] => CrossOriginPolicy.Everyone,
            ["none"] => CrossOriginPolicy.Only([]),
            _ when origins.FirstOrDefault(origin => !IsOrigin(origin)) is { } wrong => throw SettingReader.Refuse(
                Setting.AllowedOrigins, wrong, "'*', none, or origins such as https://example.org are expected"),
            _ => CrossOriginPolicy.Only(origins),
        };
    }

    private static bool IsOrigin(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == text;
}
