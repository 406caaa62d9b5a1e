using CraftGraph.Api.Hosting.Settings;

namespace CraftGraph.Api.Hosting.Commands;

/// <summary>Brings arguments that set settings into one form, <c>--Key value</c>: the configuration takes more, and takes any case.</summary>
internal static class SettingArguments
{
    // The framework's own settings are too many to know.
    private static readonly string[] FrameworkSections = ["Logging:", "Kestrel:"];

    /// <summary>The arguments in that form. What sets nothing stays as it is.</summary>
    public static string[] Normalize(IEnumerable<string> arguments) => [.. arguments.SelectMany(Normalize)];

    /// <summary>The options among the arguments that set settings of the framework's own.</summary>
    public static IEnumerable<string> FindFrameworkOptions(IEnumerable<string> arguments) => arguments
        .Where(argument => FrameworkSections.Any(section => argument.StartsWith("--" + section, StringComparison.OrdinalIgnoreCase)))
        .Distinct(StringComparer.Ordinal);

    private static string[] Normalize(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return [argument];
        }

        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var key = equals < 0 ? argument[2..] : argument[2..equals];
        if (equals == argument.Length - 1 && Setting.All.Any(one => one.Key.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)))
        {
            // A section without a value, which sets nothing; a host inside a test's process is given them.
            return [];
        }

        var name = "--" + (Setting.All.FirstOrDefault(one => one.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Key ?? key);
        return equals < 0 ? [name] : [name, argument[(equals + 1)..]];
    }
}
