namespace CraftGraph.Api.Hosting.Settings;

/// <summary>A thing that whoever runs the host may decide, in any of ASP.NET's ways: appsettings.json, environment, command line.</summary>
/// <param name="Key">Its key in the configuration, such as <c>Catalogue:Provider</c>.</param>
/// <param name="Value">What its value is, in a word or two, for the help.</param>
/// <param name="Description">What it decides, and what holds without it.</param>
internal sealed record Setting(string Key, string Value, string Description)
{
    public static Setting Urls { get; } = new(
        "urls", "addresses", "Where to listen, several separated by semicolons; http://localhost:5000 unless given.");

    public static Setting Connection { get; } = new(
        "ConnectionStrings:Catalogue",
        "connection string",
        "The database, such as 'Host=localhost;Database=craftgraph;Username=...'; 'Data Source=catalogue.db' unless given. A relative file is looked for in the content root.");

    public static Setting Provider { get; } = new(
        "Catalogue:Provider", "sqlite or postgres", "The kind of database; unless given, postgres when the connection string names a host, else sqlite.");

    public static Setting DemonstrationProducts { get; } = new(
        "Catalogue:DemonstrationProducts", "number", "How many invented products to show, 0 for none; 5000 unless given.");

    public static Setting DefaultLanguage { get; } = new(
        "Catalogue:DefaultLanguage", "ar, fr, en or zgh", "The language of requests that ask for none of the catalogue's; en unless given.");

    public static Setting TimeLimit { get; } = new(
        "Requests:TimeLimitSeconds", "seconds", "How long a request may take, body included; 10 unless given.");

    public static Setting MaxBodyBytes { get; } = new(
        "Requests:MaxBodyBytes", "bytes", "How large a request's body may be; 1048576 unless given.");

    public static Setting AllowedOrigins { get; } = new(
        "Requests:AllowedOrigins",
        "origins",
        "Which sites' pages may ask from a browser: '*' for all, none for none, else origins separated by commas; '*' unless given.");

    public static Setting Connections { get; } = new(
        "Requests:Connections", "number", "How many requests read the database at the same time; twice the processors unless given, and on PostgreSQL four times, 16 at least.");

    public static Setting Federation { get; } = Flag("GraphQL:Federation", "Whether the API is a subgraph of Apollo Federation 2", false);

    public static Setting ContentRoot { get; } = new(
        "contentRoot", "folder", "Where appsettings.json and a relative database file are looked for; the working directory unless given.");

    public static Setting Environment { get; } = new(
        "environment", "name", "Chooses appsettings.<name>.json; Production unless given.");

    public static Setting MaxBatchedRequests { get; } = Number(
        "Requests:MaxBatchedRequests", "How many operations one body may bring in a list; 0 for none", 0);

    public static Setting MaxBatchedVariables { get; } = Number(
        "Requests:MaxBatchedVariables", "How many sets of variables one body may bring in a list; 0 for none", 0);

    public static Setting ExplainKey { get; } = new(
        "Requests:ExplainKey",
        "text",
        "The key by which requests with the header GraphQL-Explain are told plan, SQL and query plans, 16 characters or more; nobody is unless given.");

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All =>
    [
        Urls, Connection, Provider, DemonstrationProducts, DefaultLanguage,
        TimeLimit, MaxBodyBytes, AllowedOrigins, Connections, MaxBatchedRequests, MaxBatchedVariables, ExplainKey,
        .. DocumentSettings.All,
        .. ResponseSettings.All,
        .. CacheSettings.All,
        .. WebSocketSettings.All,
        .. LimitSettings.All,
        .. CertificateSettings.All,
        .. MapSettings.All,
        Federation,
        ContentRoot, Environment,
    ];

    /// <summary>A whole number.</summary>
    public static Setting Number(string key, string description, int otherwise) => new(key, "number", $"{description}; {otherwise} unless given.");

    /// <summary>A yes or no.</summary>
    public static Setting Flag(string key, string description, bool otherwise) =>
        new(key, "true or false", $"{description}; {(otherwise ? "true" : "false")} unless given.");
}
