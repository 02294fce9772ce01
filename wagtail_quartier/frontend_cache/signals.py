"""What a host may listen to; nothing of Django has to be ready for it."""

from django.dispatch import Signal

#: Sent before addresses are purged, with the set of ``urls``, which a receiver may add to,
#: and the ``shown`` pages. For a host whose own pages show our lists without naming anything.
purging = Signal()
