namespace CraftGraph.Data.Images;

/// <summary>A file is no image that can be shown; the message says why, as what follows the file's name.</summary>
internal sealed class ImageContentException(string message) : Exception(message);
