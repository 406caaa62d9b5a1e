using System.Security.Cryptography;
using System.Text;
using CraftGraph.GraphQL.Transport.PersistedDocuments;

namespace CraftGraph.Api.Pages.Site;

/// <summary>An operation that a script of the site asks the API over HTTP: a trusted document, called by its id.</summary>
internal sealed class ScriptOperation
{
    private ScriptOperation(string name)
    {
        Text = OperationDocument.Load(name);
        Id = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>What is in a view of the map.</summary>
    public static ScriptOperation MapView { get; } = new("MapView");

    /// <summary>What the places of a small part of the map are called.</summary>
    public static ScriptOperation MapNames { get; } = new("MapNames");

    /// <summary>All of them.</summary>
    public static TrustedDocuments Trusted { get; } = new(from operation in (ScriptOperation[])[MapView, MapNames] select KeyValuePair.Create(operation.Id, operation.Text));

    /// <summary>What requests call it by; another one whenever its text changes.</summary>
    public string Id { get; }

    private string Text { get; }
}
