#pragma once

namespace ims {

/// Lets screen readers read the views of a file's bytes: the text in sight, the caret, the selection; never
/// the whole file. To be called when such a view is made; once is enough.
void installByteViewAccessible();

} // namespace ims
