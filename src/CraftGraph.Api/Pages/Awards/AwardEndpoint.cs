using System.Text;
using System.Text.Json;
using CraftGraph.Api.Certificates;
using CraftGraph.Api.Hosting;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.GraphQL;

namespace CraftGraph.Api.Pages.Awards;

/// <summary>
/// The addresses at which an award is checked, by people who read the QR code of an article and by programs. What they tell is what the API answers to
/// <see cref="Query"/>.
/// </summary>
internal sealed class AwardEndpoint(
    IServiceProvider services, HostSettings settings, CatalogueStart start, RequestPreparation preparation, CertificateIssuer issuer)
{
    private const string Query = """
        query AwardPage($number: String!) {
          labelAward(number: $number) {
            number status statusSince awardedOn validUntil isDemonstration verificationUrl qrCodeUrl certificate
            label { slug name { value language } }
            producer { slug name { value language } region { slug name { value language } } }
            product { slug name { value language } }
            history { kind effectiveOn validUntil reason { value language } }
          }
        }
        """;

    // In seconds. A status changes from one day to the next; an address with its code changes by a setting.
    private const int StatusMaxAge = 60;
    private const int CodeMaxAge = 86_400;

    // Made at the first request: the host listens before the schema is there.
    private readonly Lazy<GraphQLEngine> _engine = new(services.GetRequiredService<GraphQLEngine>);

    /// <summary>Sends the page of an award to browsers, and JSON to others.</summary>
    public async Task SendPageAsync(HttpContext context)
    {
        var isPage = FrontPage.IsWanted(context.Request);
        context.Response.Headers.Vary = "Accept, Accept-Language";
        if (await AskAsync(context) is not { } award)
        {
            return;
        }

        var language = LanguageNegotiation.Choose(context.Request.Headers.AcceptLanguage, settings.DefaultLanguage.Language);
        if (isPage)
        {
            var isKnown = award.ValueKind is JsonValueKind.Object;
            var page = new AwardPage(language);
            context.Response.StatusCode = isKnown ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src 'self' https: http:; style-src 'unsafe-inline'; frame-ancestors 'none'";
            await SendAsync(context, "text/html; charset=utf-8", isKnown ? page.Write(award) : page.WriteNotFound(), StatusMaxAge);
        }
        else if (await IsKnownAsync(context, award))
        {
            await SendAsync(context, "application/json; charset=utf-8", award.GetRawText(), StatusMaxAge);
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
        if (!start.Ready.IsCompleted)
        {
            await HostErrors.SendNotReadyAsync(context.Response);
            return null;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(settings.TimeLimit);
        using var answer = await _engine.Value.ExecuteAsync(
            new()
            {
                Query = Query,
                Variables = JsonSerializer.SerializeToElement(new { number = context.Request.RouteValues["number"] }),
                Services = services,
                IsReadOnly = true,
                Prepare = preparation.Of(context.Request, out var variant),
                Variant = variant,
            },
            deadline.Token);
        using var json = JsonDocument.Parse(answer.Json);
        if (json.RootElement.GetProperty("data") is { ValueKind: JsonValueKind.Object } data)
        {
            return data.GetProperty("labelAward").Clone();
        }

        await HostErrors.SendNotReadyAsync(context.Response);
        return null;
    }

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
