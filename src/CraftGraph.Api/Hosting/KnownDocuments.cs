using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Pages.Site;
using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.Api.Hosting;

/// <summary>The documents that requests call without their text.</summary>
internal static class KnownDocuments
{
    /// <summary>Reads the trusted ones; those that the site's scripts call are among them.</summary>
    /// <param name="settings">Where they are.</param>
    /// <param name="contentRoot">The folder of a relative path.</param>
    /// <exception cref="SettingException">There are none, or they contradict each other.</exception>
    public static DocumentRegistry Load(DocumentSettings settings, string contentRoot) => new()
    {
        AutomaticBytes = settings.AutomaticBytes,
        IsTrustedOnly = settings.IsTrustedOnly,
        Trusted = settings.TrustedPath is { } path ? LoadTrusted(Path.GetFullPath(path, contentRoot), settings).With(ScriptOperation.Trusted) : ScriptOperation.Trusted,
    };

    private static TrustedDocuments LoadTrusted(string path, DocumentSettings settings)
    {
        try
        {
            var trusted = TrustedDocuments.Load(path);
            return trusted.Texts.Count > 0 ? trusted : throw settings.RefuseTrusted("it holds no documents.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw settings.RefuseTrusted(problem.Message.Split('\n')[0].TrimEnd());
        }
    }
}
