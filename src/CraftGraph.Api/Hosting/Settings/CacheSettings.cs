namespace CraftGraph.Api.Hosting.Settings;

/// <summary>What is kept in memory for later requests.</summary>
internal sealed record CacheSettings
{
    private const int UsualPlanBytes = 64 << 20;
    private const int UsualStatementBytes = 32 << 20;
    private const int UsualCheckMilliseconds = 100;

    private static readonly Setting Plans = Setting.Number(
        "Caches:PlanBytes", "About how many bytes the plans of documents may take", UsualPlanBytes);

    private static readonly Setting Statements = Setting.Number(
        "Caches:StatementBytes", "About how many bytes compiled statements may take", UsualStatementBytes);

    private static readonly Setting Answers = Setting.Number(
        "Caches:AnswerBytes", "About how many bytes the answers of queries may take; 0 keeps none", 0);

    private static readonly Setting Check = Setting.Number(
        "Caches:CheckMilliseconds",
        "For how many milliseconds kept answers may miss what other processes write; 0 looks for it at each request, -1 never",
        UsualCheckMilliseconds);

    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Plans, Statements, Answers, Check];

    /// <summary>About how many bytes plans may take.</summary>
    public int PlanBytes { get; init; } = UsualPlanBytes;

    /// <summary>About how many bytes compiled statements may take.</summary>
    public int StatementBytes { get; init; } = UsualStatementBytes;

    /// <summary>About how many bytes answers may take; 0 keeps none.</summary>
    public int AnswerBytes { get; init; }

    /// <summary>How long what other processes write may go unnoticed; null where none writes.</summary>
    public TimeSpan? CheckInterval { get; init; } = TimeSpan.FromMilliseconds(UsualCheckMilliseconds);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One is no number, or out of its range.</exception>
    public static CacheSettings Read(SettingReader reader) => new()
    {
        PlanBytes = reader.ReadNumber(Plans, 0, int.MaxValue) ?? UsualPlanBytes,
        StatementBytes = reader.ReadNumber(Statements, 0, int.MaxValue) ?? UsualStatementBytes,
        AnswerBytes = reader.ReadNumber(Answers, 0, int.MaxValue) ?? 0,
        CheckInterval = (reader.ReadNumber(Check, -1, 60_000) ?? UsualCheckMilliseconds) is >= 0 and var milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null,
    };
}
