namespace CraftGraph.Api.Hosting.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>It did what it was asked, or was stopped.</summary>
    public const int Success = 0;

    /// <summary>A bug.</summary>
    public const int Bug = 1;

    /// <summary>A document that was checked is not valid. The same number as a bug, as checkers of documents have it.</summary>
    public const int InvalidDocument = 1;

    /// <summary>What was compared differs. The same number, as tools that compare have it.</summary>
    public const int Different = 1;

    /// <summary>The command, an option or a setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The database cannot be used.</summary>
    public const int Database = 3;

    /// <summary>The address cannot be listened on.</summary>
    public const int Listening = 4;

    /// <summary>A file cannot be written.</summary>
    public const int Output = 5;
}
