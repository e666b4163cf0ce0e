# Cmdlets for Case, Lync Server 2013
# To read and to discuss, not to run as it is: every command changes a live service. Check it
# against the state of your servers, and run the ones you want one by one.

# The next line stops the script. Remove it only when you know what each command below does.
throw 'Stopped on purpose: read the script first.'

# What is set today: note it before you change anything.
# Documents: get-csaccessedgeconfiguration
Get-CsAccessEdgeConfiguration

# Switch on what the Edge pools offer, for the whole organisation.
# Discovery is on only where a partner here is found by discovery. Anonymous participants of
# meetings need -AllowAnonymousUsers as well.
# Documents: set-csaccessedgeconfiguration, manage-access-edge-configuration-for-your-organization
Set-CsAccessEdgeConfiguration -AllowOutsideUsers $true -AllowFederatedUsers $true -UseDnsSrvRouting -EnablePartnerDiscovery $false

# Let users have what the Edge pools offer. This changes the policy of everybody.
# For some users only, make a policy with New-CsExternalAccessPolicy and assign it with
# Grant-CsExternalAccessPolicy.
# Documents: set-csexternalaccesspolicy
Set-CsExternalAccessPolicy -Identity 'Global' -EnableOutsideAccess $true -EnableFederationAccess $true
