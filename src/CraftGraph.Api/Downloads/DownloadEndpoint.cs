using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Errors;
using Microsoft.Net.Http.Headers;

namespace CraftGraph.Api.Downloads;

/// <summary>The addresses at which files of circuits are.</summary>
internal sealed class DownloadEndpoint(CircuitFiles files, HostSettings settings, CatalogueStart start)
{
    // In seconds; as old as answers about circuits may be.
    private const int MaxAge = 300;

    /// <summary>Sends a file, or the part of it that is asked for, unless the client has it.</summary>
    public async Task SendAsync(HttpContext context, DownloadForm form)
    {
        settings.CrossOrigin.Allow(context);
        if (!await HostErrors.IsReadyAsync(start, context.Response))
        {
            return;
        }

        if (ReadLanguages(context.Request, out var unknown) is not { } languages)
        {
            await HostErrors.SendAsync(
                context.Response,
                StatusCodes.Status400BadRequest,
                ErrorCode.BadArgument,
                $"\"{DownloadAddress.Languages}\" must be codes of languages separated by commas, of {string.Join(", ", LanguageTag.All)}; it has \"{unknown}\".");
            return;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(settings.TimeLimit);
        if (await files.FindAsync((string)context.Request.RouteValues["slug"]!, form, languages, deadline.Token) is not { } file)
        {
            await HostErrors.SendAsync(
                context.Response, StatusCodes.Status404NotFound, HostErrors.NotFound, "No circuit with stops has this key.");
            return;
        }

        context.Response.Headers.CacheControl = $"public, max-age={MaxAge}";
        await Results.Bytes(file.Bytes, file.MediaType, file.FileName, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""))
            .ExecuteAsync(context);
    }

    // Null where a code is none.
    private Language[]? ReadLanguages(HttpRequest request, out string? unknown)
    {
        const int LongestEcho = 20;
        unknown = null;
        if (request.Query[DownloadAddress.Languages].ToString() is not { Length: > 0 } codes)
        {
            return [settings.DefaultLanguage.Language];
        }

        var languages = new List<Language>();
        foreach (var code in codes.Split(',', LanguageTag.All.Count + 1))
        {
            if (LanguageTag.Find(code) is not { } language)
            {
                unknown = code.Length > LongestEcho ? code[..LongestEcho] + "…" : code;
                return null;
            }

            languages.Add(language);
        }

        return [.. languages.Distinct()];
    }
}
