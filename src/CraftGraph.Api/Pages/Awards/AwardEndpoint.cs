using System.Text;
using System.Text.Json;
using CraftGraph.Api.Certificates;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Awards;

/// <summary>
/// The addresses at which an award is checked, by people who read the QR code of an article and by programs. What they tell is what the API answers to
/// the operation <c>AwardPage</c>.
/// </summary>
internal sealed class AwardEndpoint(HostSettings settings, CatalogueStart start, PageAsker asker, SiteEndpoint site, CertificateIssuer issuer)
{
    // In seconds. A status changes from one day to the next; an address with its code changes by a setting.
    private const int StatusMaxAge = 60;
    private const int CodeMaxAge = 86_400;
    private const string LanguageName = "language";

    private static readonly string Operation = OperationDocument.Load("AwardPage");

    /// <summary>Sends the page of an award to browsers, and JSON to others.</summary>
    public async Task SendPageAsync(HttpContext context)
    {
        context.Response.Headers.Vary = "Accept, Accept-Language";
        if (!PageNegotiation.WantsPage(context.Request))
        {
            if (await AskAsync(context) is { } told && await IsKnownAsync(context, told))
            {
                await SendAsync(context, "application/json; charset=utf-8", told.GetRawText(), StatusMaxAge);
            }

            return;
        }

        var page = site.RequestOf(context, SiteSection.Labels, LanguageOf(context)) with
        {
            Addresses = language => $"{AwardAddress.Page("", NumberOf(context))}?{LanguageName}={language.Tag()}",
        };
        if (!await site.IsReadyAsync(context, page) || await AskAsync(context) is not { } award)
        {
            return;
        }

        context.Response.Headers.CacheControl = $"public, max-age={StatusMaxAge}";
        if (award.Deserialize(SiteJson.Default.AwardDetails) is { } details)
        {
            await site.ShowAsync<AwardPage, AwardDetails>(context, page, details);
        }
        else
        {
            await site.ShowProblemAsync(context, page, StatusCodes.Status404NotFound);
        }
    }

    /// <summary>Sends an award's certificate.</summary>
    public async Task SendCertificateAsync(HttpContext context)
    {
        if (await AskAsync(context) is not { } award || !await IsKnownAsync(context, award))
        {
            return;
        }

        if (award.GetProperty("certificate").GetString() is { } certificate)
        {
            await SendAsync(context, "application/jose", certificate, StatusMaxAge);
            return;
        }

        await HostErrors.SendAsync(
            context.Response,
            StatusCodes.Status503ServiceUnavailable,
            CertificateField.KeyMissing,
            "The host has no key that signs certificates; its setting Certificates:Keys names one.");
    }

    /// <summary>Sends the QR code of an award's page.</summary>
    public async Task SendQRCodeAsync(HttpContext context)
    {
        if (await AskAsync(context) is { } award && await IsKnownAsync(context, award))
        {
            var address = award.GetProperty("verificationUrl").GetString()!;
            await SendAsync(context, "image/svg+xml", QRCode.Draw(address, address), CodeMaxAge);
        }
    }

    /// <summary>Sends the public keys of certificates.</summary>
    public async Task SendKeysAsync(HttpContext context)
    {
        settings.CrossOrigin.Allow(context);
        await start.Ready.WaitAsync(settings.TimeLimit, context.RequestAborted);
        await SendAsync(context, "application/jwk-set+json", issuer.Keys.JwksUtf8, StatusMaxAge);
    }

    // Null where something else was sent; a JSON null where no award has the number.
    private async Task<JsonElement?> AskAsync(HttpContext context)
    {
        settings.CrossOrigin.Allow(context);
        if (!await HostErrors.IsReadyAsync(start, context.Response))
        {
            return null;
        }

        using var answer = await asker.AskAsync(Operation, new() { ["number"] = NumberOf(context) }, LanguageOf(context), context.RequestAborted);
        using var json = JsonDocument.Parse(answer.Json);
        if (json.RootElement.GetProperty("data") is { ValueKind: JsonValueKind.Object } data)
        {
            return data.GetProperty("labelAward").Clone();
        }

        await HostErrors.SendNotReadyAsync(context.Response);
        return null;
    }

    // The page's own choice, or else the reader's usual one: the address on an article names none.
    private Language LanguageOf(HttpContext context) =>
        LanguageTag.Find(context.Request.Query[LanguageName])
        ?? LanguageNegotiation.Choose(context.Request, settings);

    private static string NumberOf(HttpContext context) => (string)context.Request.RouteValues["number"]!;

    private static async Task<bool> IsKnownAsync(HttpContext context, JsonElement award)
    {
        if (award.ValueKind is JsonValueKind.Object)
        {
            return true;
        }

        await HostErrors.SendAsync(context.Response, StatusCodes.Status404NotFound, HostErrors.NotFound, "No award has this number.");
        return false;
    }

    private static Task SendAsync(HttpContext context, string type, string text, int maxAge) => SendAsync(context, type, Encoding.UTF8.GetBytes(text), maxAge);

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> body, int maxAge)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = $"public, max-age={maxAge}";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
