#pragma once

#include "ui/wizard/ServiceTools.h"

namespace ims {

/// A server's service for the pictures: it runs until it is asked to stop, and then never arrives. Nothing
/// of this computer or any server is touched.
ServiceTools pictureServices();

} // namespace ims
