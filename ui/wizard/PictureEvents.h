#pragma once

#include "ui/models/EventRowsModel.h"

namespace ims {

/// Events of a busy server that never was, as many as wanted: for the picture of a long list, in no time.
EventList pictureEvents(quint32 count);

} // namespace ims
