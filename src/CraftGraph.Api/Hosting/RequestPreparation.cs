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

    /// <summary>Tells the fields; null when they see what holds anyway.</summary>
    public Action<OperationContext>? Of(HttpRequest request)
    {
        var language = LanguageNegotiation.Choose(request.Headers.AcceptLanguage, _defaultLanguage);
        return language == RequestLanguage.Default.Language ? null : _setLanguage[(int)language];
    }

    private static Action<OperationContext> SetLanguage(Language language)
    {
        var feature = new RequestLanguage(language);
        return context => context.SetFeature(feature);
    }
}
