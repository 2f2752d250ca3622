"""Whether the machine runs on its battery."""

from __future__ import annotations


def on_battery() -> bool:
    """Say whether nothing but a battery feeds this machine; False where that is not known."""
    import psutil  # late: the window asks only when it has work that could wait

    try:
        battery = psutil.sensors_battery()
    except (OSError, ValueError, RuntimeError):  # of Linux: files with nothing sensible in them
        return False
    return battery is not None and battery.power_plugged is False
