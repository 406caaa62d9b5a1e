using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Hosting;

/// <summary>What fields are told of the request that asks for them: its language.</summary>
internal sealed class RequestPreparation(HostSettings settings)
{
    private readonly Language _defaultLanguage = settings.DefaultLanguage.Language;

    // By language, so that a request needs none of its own.
    private readonly Action<OperationContext>[] _setLanguage = [.. Enum.GetValues<Language>().Select(SetLanguage)];
    private readonly string[] _variants = Enum.GetNames<Language>();

    /// <summary>Tells the fields; null when they see what holds anyway.</summary>
    /// <param name="request">The request.</param>
    /// <param name="variant">What tells the request's answer apart from those of others with the same document and variables.</param>
    public Action<OperationContext>? Of(HttpRequest request, out string variant) =>
        Of(LanguageNegotiation.Choose(request.Headers.AcceptLanguage, _defaultLanguage), out variant);

    /// <summary>Tells the fields of a language that something else than the header chose.</summary>
    /// <param name="language">The language.</param>
    /// <param name="variant">What tells the request's answer apart from those of others with the same document and variables.</param>
    public Action<OperationContext>? Of(Language language, out string variant)
    {
        variant = _variants[(int)language];
        return language == RequestLanguage.Default.Language ? null : _setLanguage[(int)language];
    }

    private static Action<OperationContext> SetLanguage(Language language)
    {
        var feature = new RequestLanguage(language);
        return context => context.SetFeature(feature);
    }
}
