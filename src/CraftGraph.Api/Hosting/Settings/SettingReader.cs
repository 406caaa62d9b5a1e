using System.Globalization;

namespace CraftGraph.Api.Hosting.Settings;

/// <summary>Reads settings, and says in one line what is wrong with one.</summary>
internal sealed class SettingReader(IConfiguration configuration)
{
    /// <summary>The setting's text; null when it is not set or empty.</summary>
    public string? ReadText(Setting setting) => configuration[setting.Key] is { Length: > 0 } text ? text : null;

    /// <summary>The setting's whole number; null when it is not set.</summary>
    /// <exception cref="SettingException">It is no whole number, or not in the range.</exception>
    public int? ReadNumber(Setting setting, int minimum, int maximum) => ReadText(setting) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= minimum && number <= maximum => number,
        var text => throw Refuse(setting, text, $"a whole number from {minimum} to {maximum} is expected"),
    };

    /// <summary>The setting's yes or no; null when it is not set.</summary>
    /// <exception cref="SettingException">It is neither <c>true</c> nor <c>false</c>.</exception>
    public bool? ReadFlag(Setting setting) => ReadText(setting) switch
    {
        null => null,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => throw Refuse(setting, text, "true or false is expected"),
    };

    /// <summary>What is told of a value that cannot be used.</summary>
    public static SettingException Refuse(Setting setting, string value, string expected) =>
        new($"{setting.Key} is '{Shorten(value)}'; {expected}.");

    /// <summary>Refuses names that no setting has, in the sections that are the program's own: a mistyped name would go unnoticed.</summary>
    /// <exception cref="SettingException">There is one.</exception>
    public void RefuseUnknown()
    {
        var own = Setting.All.Where(setting => setting.Key.Contains(':', StringComparison.Ordinal)).ToList();
        foreach (var section in own.Select(setting => SectionOf(setting.Key)).Distinct().Where(section => section != "ConnectionStrings"))
        {
            var known = own.Where(setting => SectionOf(setting.Key) == section).Select(setting => setting.Key).ToList();
            if (configuration.GetSection(section).GetChildren().FirstOrDefault(child => !Contains(known, child.Path)) is { } unknown)
            {
                throw new SettingException($"{Shorten(unknown.Path)} is not a setting; {string.Join(", ", known)} are.");
            }
        }
    }

    private static bool Contains(List<string> known, string path) => known.Contains(path, StringComparer.OrdinalIgnoreCase);

    private static string SectionOf(string key) => key[..key.IndexOf(':', StringComparison.Ordinal)];

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 100 ? line : line[..100] + "…";
    }
}
