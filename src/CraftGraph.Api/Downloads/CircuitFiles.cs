using System.Text.Json;
using CraftGraph.Api.Certificates;
using CraftGraph.Api.Images;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Downloads;

/// <summary>Makes the files of circuits of what the API answers to <see cref="CircuitQuery"/>. They are kept as long as that answer is, see docs/caching.md.</summary>
/// <param name="services">The host's services.</param>
/// <param name="store">A store of its own: a request that asks about files holds a connection of the one that requests share, and must not wait for another.</param>
/// <param name="imageFiles">The files of the images that circuits and their stops show.</param>
internal sealed class CircuitFiles(IServiceProvider services, EntityStore store, ImageFiles imageFiles) : IServiceProvider
{
    // Made at the first request: the host listens before the schema is there.
    private readonly Lazy<GraphQLEngine> _engine = new(services.GetRequiredService<GraphQLEngine>);

    /// <summary>The files of a circuit, for a field, which cannot wait otherwise.</summary>
    /// <param name="slug">A circuit with stops.</param>
    /// <param name="languages">One at least, each once.</param>
    /// <param name="cancellationToken">Ends the operation.</param>
    public Func<DownloadForm, CircuitFile> Find(string slug, IReadOnlyList<Language> languages, CancellationToken cancellationToken)
    {
        var circuit = new Lazy<Shown>(() =>
            Task.Run(() => AskAsync(slug, languages, cancellationToken), cancellationToken).GetAwaiter().GetResult()
            ?? throw new InvalidOperationException($"The circuit {slug} is gone."));
        var files = Enum.GetValues<DownloadForm>().Select(form => new Lazy<CircuitFile>(() => Write(circuit.Value, slug, form, languages))).ToArray();
        return form => files[(int)form].Value;
    }

    /// <summary>A file of a circuit; null where there is no such circuit, or none with stops.</summary>
    /// <param name="slug">The circuit's own key.</param>
    /// <param name="form">Which file.</param>
    /// <param name="languages">One at least, each once.</param>
    /// <param name="cancellationToken">Ends the operation.</param>
    public async Task<CircuitFile?> FindAsync(string slug, DownloadForm form, IReadOnlyList<Language> languages, CancellationToken cancellationToken) =>
        await AskAsync(slug, languages, cancellationToken) is { } circuit ? Write(circuit, slug, form, languages) : null;

    /// <summary>What the operation sees: the host's services with the store of files.</summary>
    object? IServiceProvider.GetService(Type serviceType) => serviceType == typeof(EntityStore) ? store : services.GetService(serviceType);

    private CircuitFile Write(Shown circuit, string slug, DownloadForm form, IReadOnlyList<Language> languages)
    {
        var url = DownloadAddress.Of(CertificateIssuer.Of(services).Address, slug, form, languages);
        return form is DownloadForm.Gpx
            ? new(url, $"{slug}.gpx", GpxDocument.MediaType, GpxDocument.Write(circuit.Circuit, languages[0]))
            : new(url, $"{slug}.json", PackageDocument.MediaType, PackageDocument.Write(circuit.Circuit, circuit.Images, languages));
    }

    private async Task<Shown?> AskAsync(string slug, IReadOnlyList<Language> languages, CancellationToken cancellationToken)
    {
        using var answer = await _engine.Value.ExecuteAsync(
            new()
            {
                Query = CircuitQuery.Text,
                Variables = JsonSerializer.SerializeToElement(CircuitQuery.Variables(slug, languages)),
                Services = this,
                IsReadOnly = true,
            },
            cancellationToken);
        using var json = JsonDocument.Parse(answer.Json);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            throw new InvalidOperationException($"The operation of circuits' files failed: {errors.GetRawText()}");
        }

        if (json.RootElement.GetProperty("data").GetProperty("circuit") is not { ValueKind: JsonValueKind.Object } circuit || circuit.GetProperty("stops").GetArrayLength() == 0)
        {
            return null;
        }

        var images = new List<(string Slug, byte[] File)>();
        foreach (var image in PackageDocument.ImagesOf(circuit))
        {
            if (await imageFiles.FindAsync(image, cancellationToken) is var (file, _))
            {
                images.Add((image, file));
            }
        }

        return new(circuit.Clone(), images);
    }

    /// <summary>What the files of a circuit are made of: the API's answer, and the files of the images in it.</summary>
    private sealed record Shown(JsonElement Circuit, IReadOnlyList<(string Slug, byte[] File)> Images);
}
