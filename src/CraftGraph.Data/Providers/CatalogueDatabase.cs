using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CraftGraph.Data.Providers;

/// <summary>Where a catalogue is kept: brings it up to date, and gives contexts on it.</summary>
public abstract class CatalogueDatabase
{
    private readonly IModel? _model;
    private DbContextOptions? _options;

    private protected CatalogueDatabase(IModel? model) => _model = model;

    /// <summary>Where it is, without anything secret: a file with its path, or a database and its server.</summary>
    public abstract string Place { get; }

    /// <summary>
    /// Creates the tables, runs the migrations that are missing, stores the facts that every catalogue starts with, and makes the demonstration set as
    /// large as asked. Changes nothing, and takes some milliseconds, when all that is done. Of several processes that start at once, one works and the
    /// others wait for it.
    /// </summary>
    /// <param name="options">What the catalogue is to hold.</param>
    /// <param name="cancellationToken">Stops between rows; what was begun is undone.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="CatalogueDatabaseException">
    /// The database cannot be used: it cannot be reached or written, is not a catalogue, damaged, of a newer version of the program, or another process
    /// did not let go of it in time. It is as it was.
    /// </exception>
    public abstract CataloguePreparation Prepare(CatalogueOptions options, CancellationToken cancellationToken = default);

    /// <summary>Brings what follows from the clock up to date: occurrences up to the horizon, in the first days of a month. Reads a row when all that is done; to be called from time to time.</summary>
    /// <param name="lockTimeout">How long to wait for another process that writes.</param>
    /// <param name="cancellationToken">Stops between rows; what was begun is undone.</param>
    /// <exception cref="CatalogueDatabaseException">As <see cref="Prepare"/>.</exception>
    public abstract void KeepUp(TimeSpan lockTimeout, CancellationToken cancellationToken = default);

    /// <summary>A context with a connection of its own.</summary>
    public CatalogueContext CreateContext() => CreateContext([]);

    /// <summary>A context with a connection of its own, which tells interceptors what it does.</summary>
    public abstract CatalogueContext CreateContext(IReadOnlyList<IInterceptor> interceptors);

    /// <summary>Says which provider a context has, and where it connects to.</summary>
    private protected abstract void Connect(DbContextOptionsBuilder options);

    /// <summary>The options of a context with a connection of its own.</summary>
    private protected DbContextOptions<TContext> OptionsOf<TContext>(IReadOnlyList<IInterceptor> interceptors)
        where TContext : CatalogueContext
    {
        if (interceptors.Count == 0 && _options is DbContextOptions<TContext> kept)
        {
            return kept;
        }

        var builder = new DbContextOptionsBuilder<TContext>();
        Connect(builder);
        if (_model is not null)
        {
            builder.UseModel(_model);
        }

        var options = builder.AddInterceptors(interceptors).Options;
        if (interceptors.Count == 0)
        {
            _options = options;
        }

        return options;
    }
}
