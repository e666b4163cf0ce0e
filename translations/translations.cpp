// Holds nothing but the compiled translations: the resource needs a library to live in.
