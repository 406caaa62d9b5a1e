namespace CraftGraph.Data;

/// <summary>The database cannot be used. The message is one line that says what is wrong with which one; nothing was changed.</summary>
public sealed class CatalogueDatabaseException : Exception
{
    /// <summary>An exception with a message of its own.</summary>
    public CatalogueDatabaseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <inheritdoc />
    public CatalogueDatabaseException()
    {
    }

    /// <inheritdoc />
    public CatalogueDatabaseException(string message)
        : base(message)
    {
    }
}
